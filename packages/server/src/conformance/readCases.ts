import { parseSessionView } from '@stablepay/core';
import { type ConformanceCase, type ConformanceWorld, must } from './ConformanceCase.ts';
import { mustBeOurs, mustHaveNoCors, mustRefuse } from './expectations.ts';

const read = (
  { probe, opened: { session, token } }: ConformanceWorld,
  headers: Readonly<Record<string, string | undefined>> = {},
  query = '',
) =>
  probe(`/sessions/${session.id}${query}`, {
    headers: { Authorization: `Bearer ${token}`, ...headers },
  });

const withoutRequestId = (text: string) => text.replace(/,?"requestId":"[^"]*"/, '');

/** Rules of `GET /sessions/{id}`. */
export const readCases: readonly ConformanceCase[] = [
  {
    name: 'the holder of the token reads the session, with its revision as ETag',
    run: async (world) => {
      const answer = await read(world);
      must(answer.status === 200, `the read answered ${answer.status}`);
      mustBeOurs(answer);
      const view = parseSessionView(answer.json);
      must(view.id === world.opened.session.id, 'another session was read');
      const etag = answer.headers.get('ETag');
      must(etag === `"${view.revision}"`, `ETag is ${etag}, the revision ${view.revision}`);
      must(!/e-?mail|metadata|api_?key|secret/i.test(answer.text), 'the view says too much');
    },
  },
  {
    name: 'nothing new is 304 without a body, also for a weak tag and a list',
    run: async (world) => {
      const etag = (await read(world)).headers.get('ETag') ?? '';
      for (const tag of [etag, `W/${etag}`, `"x", ${etag}`]) {
        const answer = await read(world, { 'If-None-Match': tag });
        must(answer.status === 304, `If-None-Match: ${tag} answered ${answer.status}`);
        must(answer.text === '', 'a 304 with a body');
      }
    },
  },
  {
    name: 'a wait is held when the shop says it can',
    run: async (world) => {
      const etag = (await read(world)).headers.get('ETag') ?? '';
      const before = performance.now();
      const answer = await read(world, { 'If-None-Match': etag }, '?wait=2');
      const tookMs = performance.now() - before;
      if (answer.status === 200) return;
      must(answer.status === 304, `a held read answered ${answer.status}`);
      const wantedMs = Math.min(2, world.config.maxWaitSeconds) * 1_000;
      must(tookMs >= wantedMs / 2, `held ${Math.round(tookMs)} ms of ${wantedMs} ms`);
    },
  },
  {
    name: 'a wait that is no number is a typed 400',
    run: async (world) => {
      for (const wait of ['x', '-1', '1.5', '1e3']) {
        mustRefuse(await read(world, {}, `?wait=${wait}`), 'invalid-input');
      }
    },
  },
  {
    name: 'no token, a changed token and an unknown id are the same 404',
    run: async (world) => {
      const { probe, opened } = world;
      const { token } = opened;
      const changed = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
      const answers = [
        await read(world, { Authorization: undefined }),
        await read(world, { Authorization: `Bearer ${changed}` }),
        await read(world, { Authorization: `Basic ${token}` }),
        await probe('/sessions/no_such_session', { headers: { Authorization: `Bearer ${token}` } }),
      ];
      for (const answer of answers) mustRefuse(answer, 'session-not-found');
      const texts = new Set(answers.map(({ text }) => withoutRequestId(text)));
      must(texts.size === 1, 'the answers differ, so they tell which ids exist');
    },
  },
  {
    name: 'an id that is not plainly an id is a typed 404',
    run: async ({ probe, opened: { token } }) => {
      const headers = { Authorization: `Bearer ${token}` };
      for (const id of ['%2e%2e%2f', 'a%2Fb', '%00', 'a;b', '..%2f..%2frefunds']) {
        const { status } = await probe(`/sessions/${id}`, { headers });
        must(status >= 400 && status < 500, `${id} answered ${status}`);
      }
      // Frameworks fail at a broken escape before anything of the proxy runs, some with a 500.
      const { status } = await probe('/sessions/%zz', { headers });
      must(status >= 400, `%zz answered ${status}`);
    },
  },
  {
    name: 'CORS names exactly the page that asked',
    run: async (world) => {
      const { headers } = await read(world);
      const allowed = headers.get('Access-Control-Allow-Origin');
      const { origin } = world.target;
      must(allowed === origin, `Access-Control-Allow-Origin is ${allowed}, not ${origin}`);
      const exposed = (headers.get('Access-Control-Expose-Headers') ?? '').toLowerCase();
      for (const name of ['etag', 'retry-after']) {
        must(exposed.includes(name), `${name} is not exposed to the page`);
      }
    },
  },
  {
    name: 'preflights are answered for pages on the list, and for nobody else',
    run: async ({ probe, opened: { session }, target: { origin } }) => {
      const asked = { 'Access-Control-Request-Method': 'GET' };
      const path = `/sessions/${session.id}`;
      const answer = await probe(path, { method: 'OPTIONS', headers: asked });
      must(answer.status === 204 || answer.status === 200, `a preflight got ${answer.status}`);
      must(
        answer.headers.get('Access-Control-Allow-Origin') === origin,
        'a preflight without CORS',
      );
      const allowed = (answer.headers.get('Access-Control-Allow-Headers') ?? '').toLowerCase();
      for (const name of ['authorization', 'if-none-match', 'content-type']) {
        must(allowed.includes(name), `preflights do not allow ${name}`);
      }
      const headers = { ...asked, Origin: 'https://evil.example' };
      mustHaveNoCors(await probe(path, { method: 'OPTIONS', headers }));
    },
  },
  {
    name: 'another method is 405 with what is allowed; another route a typed 404',
    run: async ({ probe }) => {
      const answer = await probe('/sessions');
      mustRefuse(answer, 'method-not-allowed');
      must((answer.headers.get('Allow') ?? '').includes('POST'), 'a 405 without Allow');
      mustRefuse(await probe('/no-such-route'), 'route-not-found');
    },
  },
];
