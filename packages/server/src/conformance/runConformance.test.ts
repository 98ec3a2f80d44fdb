import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FetchLike } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';
import { signPayload } from '../signing/signPayload.ts';
import { runConformance } from './runConformance.ts';
import { vectors, vectorsText } from './vectors.ts';

type Wrap = (next: (request: Request) => Promise<Response>) => typeof next;

const changed = async (
  response: Response,
  change: { status?: number; body?: string; headers?: (headers: Headers) => void },
) => {
  const headers = new Headers(response.headers);
  change.headers?.(headers);
  const text = await response.text();
  const body = change.body ?? text;
  const status = change.status ?? response.status;
  return new Response(body === '' || status === 304 ? null : body, { status, headers });
};

/** Every finding about a proxy that differs from ours by `wrap`. */
async function findingsOf(wrap: Wrap = (next) => next) {
  const world = createMemberWorld({ rateLimit: false });
  world.orders.set('ORD-2', { amount: { minor: 100, currency: 'USD' } });
  await world.payOrder('ORD-2');
  const { id } = await world.proxy.refund({ reference: 'ORD-2', key: 'return-1' });
  const token = await world.proxy.orderToken({ reference: 'ORD-2' });
  const handle = wrap((request) => world.proxy.fetch(request));
  const fetch: FetchLike = (input, init) => handle(new Request(input, init));
  const findings = await runConformance({
    target: {
      baseUrl: world.proxyUrl,
      origin: world.shopOrigin,
      reference: 'ORD-1',
      plan: 'pro',
      refund: { id, token },
      webhookSecret: world.secretKey,
    },
    fetch,
  });
  await world.close();
  return findings;
}

const brokenIn = async (wrap: Wrap) =>
  (await findingsOf(wrap)).filter(({ ok }) => !ok).map(({ name }) => name);

const isPost = (request: Request, end: string) =>
  request.method === 'POST' && new URL(request.url).pathname.endsWith(end);

/** Reads the body as text and hands on a request with another one. */
const withBody = async (request: Request, change: (text: string) => string) =>
  new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: change(await request.text()),
  });

/** What merchants get wrong, and the rule that has to notice. */
const wrongProxies: Record<string, [expected: string, wrap: Wrap]> = {
  'lets the browser say the price': [
    'the browser sends no price: any other field is refused',
    (next) => async (request) =>
      isPost(request, '/sessions')
        ? next(
            await withBody(request, (text) => {
              try {
                const { reference } = JSON.parse(text);
                return JSON.stringify({ reference });
              } catch {
                return text;
              }
            }),
          )
        : next(request),
  ],
  'allows every origin': [
    'only pages on the list may change something',
    (next) => async (request) => {
      const headers = new Headers(request.headers);
      headers.set('Origin', 'https://shop.test');
      return next(new Request(request, { headers }));
    },
  ],
  'answers CORS with a star': [
    'CORS names exactly the page that asked',
    (next) => async (request) =>
      changed(await next(request), {
        headers: (headers) => headers.set('Access-Control-Allow-Origin', '*'),
      }),
  ],
  'lets answers be cached': [
    'config says what the shop offers, and is never cached',
    (next) => async (request) =>
      changed(await next(request), { headers: (headers) => headers.delete('Cache-Control') }),
  ],
  'crashes on broken JSON': [
    'bodies that are none are typed 400s',
    (next) => async (request) => {
      const answer = await next(request);
      return answer.status === 400 ? changed(answer, { status: 500, body: 'oops' }) : answer;
    },
  ],
  'forgets ETag and 304': [
    'nothing new is 304 without a body, also for a weak tag and a list',
    (next) => async (request) => {
      const headers = new Headers(request.headers);
      headers.delete('If-None-Match');
      return next(new Request(request, { headers }));
    },
  ],
  'tells unknown ids from foreign ones': [
    'no token, a changed token and an unknown id are the same 404',
    (next) => async (request) =>
      request.url.endsWith('/no_such_session')
        ? changed(await next(request), { status: 410 })
        : next(request),
  ],
  'says too much about the payer': [
    'the holder of the token reads the session, with its revision as ETag',
    (next) => async (request) => {
      const answer = await next(request);
      if (request.method !== 'GET' || answer.status !== 200) return answer;
      const text = await answer.clone().text();
      return changed(answer, { body: text.replace('{', '{"email":"ada@shop.test",') });
    },
  ],
  'takes text/plain': [
    'a body a foreign page could send without a preflight is refused',
    (next) => async (request) => {
      const headers = new Headers(request.headers);
      if (isPost(request, '/sessions')) headers.set('Content-Type', 'application/json');
      return next(new Request(request, { headers }));
    },
  ],
  'answers held reads at once': [
    'a wait is held when the shop says it can',
    (next) => async (request) =>
      next(new Request(request.url.replace('wait=2', 'wait=0'), request)),
  ],
  'has no preflights': [
    'preflights are answered for pages on the list, and for nobody else',
    (next) => async (request) =>
      request.method === 'OPTIONS' ? new Response(null, { status: 404 }) : next(request),
  ],
  'says 405 without Allow': [
    'another method is 405 with what is allowed; another route a typed 404',
    (next) => async (request) =>
      changed(await next(request), { headers: (headers) => headers.delete('Allow') }),
  ],
  'believes every delivery': [
    'a delivery without a genuine signature is refused',
    (next) => async (request) =>
      isPost(request, '/webhooks') ? Response.json({ outcome: 'handled' }) : next(request),
  ],
  'does not look at the time of a delivery': [
    'T06: a delivery of another time is refused, in both directions',
    (next) => async (request) => {
      const answer = await next(request);
      return isPost(request, '/webhooks') && answer.status === 400
        ? Response.json({ outcome: 'ignored' })
        : answer;
    },
  ],
  'lets the token of a link act': [
    'the token of a link may look and nothing else; a shop without links is not asked',
    (next) => async (request) => {
      const answer = await next(request);
      if (!isPost(request, '/link') || answer.status !== 200) return answer;
      const token = request.headers.get('Authorization')?.replace('Bearer ', '');
      return changed(answer, { body: JSON.stringify({ token }) });
    },
  ],
  'cancels without a token': [
    'only a token that may act cancels',
    (next) => async (request) =>
      isPost(request, '/cancel') ? Response.json({ ok: true }) : next(request),
  ],
  'sends the plain form anywhere': [
    'the plain form leads to the payment page, and only pages on the list may send it',
    (next) => async (request) =>
      isPost(request, '/pay')
        ? changed(await next(request), {
            headers: (headers) => headers.set('Location', 'https://evil.test/'),
          })
        : next(request),
  ],
  'opens a subscription per click': [
    'one customer has one subscription to a plan: asked again, and ten times at once, the same',
    (next) => {
      let clicks = 0;
      return async (request) => {
        const answer = await next(request);
        if (!isPost(request, '/subscriptions') || answer.status > 201) return answer;
        clicks += 1;
        const text = await answer.clone().text();
        return changed(answer, {
          body: text.replace(/"id":"sub_/, `"id":"sub_${clicks}`),
        });
      };
    },
  ],
  'lets the browser say what a plan costs': [
    'the browser sends no price of a plan: any other field is refused',
    (next) => async (request) =>
      isPost(request, '/subscriptions')
        ? next(
            await withBody(request, (text) =>
              text.replace(/,"(items|unit_amount|customer)":1/, ''),
            ),
          )
        : next(request),
  ],
  'lets every page subscribe': [
    'only pages on the list may subscribe or cancel',
    (next) => async (request) => {
      const headers = new Headers(request.headers);
      headers.set('Origin', 'https://shop.test');
      return next(new Request(request, { headers }));
    },
  ],
  'shows an e-mail with a subscription': [
    'the holder of the token reads the subscription and its invoices, and nothing new is 304',
    (next) => async (request) => {
      const answer = await next(request);
      if (!/subscriptions\/sub_\w+$/.test(request.url) || answer.status !== 200) return answer;
      const text = await answer.clone().text();
      return changed(answer, {
        body: text.replace('{', '{"email":"ada@shop.test",'),
      });
    },
  ],
  'shows subscriptions to whoever knows the id': [
    'no token, another resource’s token and an unknown subscription are the same 404',
    (next) => async (request) => {
      const answer = await next(request);
      return answer.status === 404 && /subscriptions\/sub_\w+$/.test(request.url)
        ? Response.json({ id: 'sub_1' })
        : answer;
    },
  ],
  'goes on charging after a cancel': [
    'a cancel says when, and ends the subscription',
    (next) => async (request) => {
      const answer = await next(request);
      if (!isPost(request, '/cancel') || answer.status !== 200) return answer;
      const text = await answer.clone().text();
      return changed(answer, {
        body: text.replace('"status":"canceled"', '"status":"active"'),
      });
    },
  ],
  'has no tag for a refund': [
    'the holder of a token reads the refund, and nothing new is 304',
    (next) => async (request) => {
      const answer = await next(request);
      return request.url.includes('/refunds/')
        ? changed(answer, { headers: (headers) => headers.delete('ETag') })
        : answer;
    },
  ],
  'shows refunds to whoever knows the id': [
    'no token, another order’s token and an unknown refund are the same 404',
    (next) => async (request) => {
      const answer = await next(request);
      return answer.status === 404 && request.url.includes('/refunds/')
        ? Response.json({ id: 'r' })
        : answer;
    },
  ],
  'tells unknown refunds from a missing token': [
    'a refund and a subscription nobody has are a typed 404, whoever asks',
    (next) => async (request) => {
      const answer = await next(request);
      return request.url.endsWith('/no_such_refund') && !request.headers.has('Authorization')
        ? changed(answer, { status: 401 })
        : answer;
    },
  ],
  'opens a session per click': [
    'one order has one open session: asked again, the same',
    (next) => {
      let clicks = 0;
      return async (request) => {
        const answer = await next(request);
        if (!isPost(request, '/sessions') || answer.status > 201) return answer;
        const text = await answer.clone().text();
        clicks += 1;
        return changed(answer, { body: text.replace(/"id":"cs_/, `"id":"cs_${clicks}`) });
      };
    },
  ],
};

// Most of a run is waiting for reads that are held; each has a world of its own.
describe.concurrent('the conformance suite', () => {
  it('finds nothing wrong with our own proxy', async () => {
    const findings = await findingsOf();
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(findings.length).toBeGreaterThan(33);
  }, 30_000);

  it.each(Object.entries(wrongProxies))(
    'finds a proxy that %s',
    async (_, [expected, wrap]) => {
      expect(await brokenIn(wrap)).toContain(expected);
    },
    30_000,
  );

  it('says when there is no proxy at all', async () => {
    const findings = await runConformance({
      target: { baseUrl: 'http://127.0.0.1:9', origin: 'https://shop.test', reference: 'ORD-1' },
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    expect(findings).toEqual([
      expect.objectContaining({ ok: false, fault: 'no answer (fetch failed)' }),
    ]);
  });
});

describe('the vectors', () => {
  it('are up to date; scripts/writeDocuments.ts writes them', () => {
    const path = fileURLToPath(new URL('../../vectors.json', import.meta.url));
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(vectorsText()));
  });

  it.each(vectors.signatures.cases)('sign $body', async ({ body, signature }) => {
    const { secret, timestamp, nonce } = vectors.signatures;
    const bytes = new TextEncoder().encode(body);
    expect(await signPayload({ secret, timestamp, nonce, body: bytes })).toBe(signature);
  });
});
