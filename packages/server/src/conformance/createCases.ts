import { parseCreateSessionResponse, parseProxyConfig } from '@stablepay/core';
import { type ConformanceCase, must } from './ConformanceCase.ts';
import { mustBeOurs, mustHaveNoCors, mustRefuse } from './expectations.ts';
import { hostileBodies } from './hostileBodies.ts';

const sameTimes = 10;

/** Rules of `GET /config` and `POST /sessions`. */
export const createCases: readonly ConformanceCase[] = [
  {
    name: 'config says what the shop offers, and is never cached',
    run: async ({ probe }) => {
      const answer = await probe('/config');
      must(answer.status === 200, `GET /config answered ${answer.status}`);
      mustBeOurs(answer);
      must(parseProxyConfig(answer.json).protocol === 1, 'protocol is not 1');
    },
  },
  {
    name: 'one order has one open session: asked again, the same',
    run: async ({ probe, opened, target: { reference } }) => {
      const answer = await probe('/sessions', { body: { reference } });
      must(answer.status === 200, `the repeated POST answered ${answer.status}, not 200`);
      const { session } = parseCreateSessionResponse(answer.json);
      must(session.id === opened.session.id, 'the repeated POST opened another session');
    },
  },
  {
    name: 'one order has one open session: asked ten times at once, the same',
    run: async ({ probe, target: { reference } }) => {
      const answers = await Promise.all(
        Array.from({ length: sameTimes }, () => probe('/sessions', { body: { reference } })),
      );
      const ids = answers.map(({ json }) => parseCreateSessionResponse(json).session.id);
      must(new Set(ids).size === 1, `ten calls at once opened ${new Set(ids).size} sessions`);
    },
  },
  {
    name: 'the payment page has an origin the shop named',
    run: async ({ opened: { session, token }, config }) => {
      const { origin } = new URL(session.url);
      must(config.checkoutOrigins.includes(origin), `${origin} is not in checkoutOrigins`);
      must(!session.url.includes(token), 'the token is in the address of the payment page');
    },
  },
  {
    name: 'the browser sends no price: any other field is refused',
    run: async ({ probe, target: { reference } }) => {
      for (const field of ['amount', 'currency', 'line_items', 'success_url', 'metadata']) {
        mustRefuse(
          await probe('/sessions', { body: { reference, [field]: 1 } }),
          'unexpected-field',
        );
      }
    },
  },
  {
    name: 'a reference that is not the caller’s is a typed 404',
    run: async ({ probe }) => {
      const reference = `no-such-order-${crypto.randomUUID()}`;
      mustRefuse(await probe('/sessions', { body: { reference } }), 'order-not-found');
    },
  },
  {
    name: 'bodies that are none are typed 400s',
    run: async ({ probe }) => {
      for (const body of hostileBodies) {
        const answer = await probe('/sessions', { body });
        mustRefuse(answer, 'invalid-input', 'unexpected-field');
      }
    },
  },
  {
    name: 'a body beyond 16 KB is refused',
    run: async ({ probe }) => {
      const body = { reference: 'a'.repeat(17_000) };
      mustRefuse(await probe('/sessions', { body }), 'body-too-large');
    },
  },
  {
    name: 'a body a foreign page could send without a preflight is refused',
    run: async ({ probe, target: { reference } }) => {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
        const headers = { 'Content-Type': type };
        const answer = await probe('/sessions', { headers, body: JSON.stringify({ reference }) });
        mustRefuse(answer, 'content-type-refused');
      }
    },
  },
  {
    name: 'only pages on the list may change something',
    run: async ({ probe, target: { reference, origin } }) => {
      const foreign = ['https://evil.example', `${origin}.evil.example`, 'null', undefined];
      for (const one of foreign) {
        const answer = await probe('/sessions', { headers: { Origin: one }, body: { reference } });
        mustRefuse(answer, 'origin-refused');
        mustHaveNoCors(answer);
      }
    },
  },
];
