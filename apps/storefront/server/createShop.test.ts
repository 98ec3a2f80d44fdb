import { createStablePay } from '@stablepay/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseOrderView, parseReturnView } from '../shared/orderView.ts';
import { parseShopView } from '../shared/shopView.ts';
import { createShop, type Shop } from './createShop.ts';

const origin = 'https://shop.test';
const html = '<html><body><div id="root"></div><!-- without script --></body></html>';
const client = new Map([
  ['/index.html', { body: new TextEncoder().encode(html), contentType: 'text/html' }],
  ['/assets/a.js', { body: new TextEncoder().encode('1'), contentType: 'text/javascript' }],
]);

describe('createShop', () => {
  let shop: Shop;
  let upstreamCalls: number;

  beforeEach(() => {
    upstreamCalls = 0;
    shop = createShop({
      origin,
      stablepay: createStablePay({
        apiKey: 'sk_test_4hG7kP2mQ9xR',
        secretKey: 'w8Rk2LmZq5TnVb7YcX3d',
        baseUrl: 'http://127.0.0.1:9',
        fetch: async () => {
          upstreamCalls += 1;
          return Response.json({}, { status: 500 });
        },
      }),
      checkoutOrigins: ['https://pay.test'],
      tokenSecrets: ['Jm4vN8sQ2xTz6bWc9rYd'],
      client,
      reconcileEveryMs: 0,
    });
  });
  afterEach(() => shop.close());

  const send = (path: string, init: RequestInit = {}) =>
    shop.fetch(new Request(`${origin}${path}`, init));

  /** A browser with a visitor's cookie. */
  const visit = async () => {
    const cookie = (await send('/')).headers.get('set-cookie')?.split(';')[0] ?? '';
    return (path: string, { method = 'GET', body }: { method?: string; body?: unknown } = {}) =>
      send(path, {
        method,
        headers: { cookie, origin, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
  };

  const placeOrder = async (browse: Awaited<ReturnType<typeof visit>>) => {
    await browse('/api/cart/mug', { method: 'PUT', body: { quantity: 2 } });
    return parseOrderView(await (await browse('/api/orders', { method: 'POST' })).json());
  };

  it('binds a visitor to a random HttpOnly, SameSite cookie', async () => {
    const [first, second] = await Promise.all([send('/'), send('/')]);
    expect(first?.headers.get('set-cookie')).toMatch(
      /^halden_visitor=[a-f0-9]{32}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/,
    );
    expect(first?.headers.get('set-cookie')).not.toBe(second?.headers.get('set-cookie'));
  });

  it.each(['/', '/assets/a.js', '/nowhere', '/api/shop', '/api/stablepay/config'])(
    'sends a policy without unsafe-inline with %s',
    async (path) => {
      const policy = (await send(path)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`default-src 'none'`);
      expect(policy).toContain(`form-action 'self' https://pay.test`);
      expect(policy).not.toContain('unsafe');
    },
  );

  it('T15 takes prices from its catalogue, whatever the browser adds', async () => {
    const browse = await visit();
    await browse('/api/cart/mug', { method: 'PUT', body: { quantity: 2, price: 1, total: 1 } });
    const answer = await browse('/api/orders', { method: 'POST', body: { total: 1 } });
    expect(parseOrderView(await answer.json()).total).toEqual({ minor: 4200, currency: 'USD' });
  });

  it('shows prices and cart in the chosen currency', async () => {
    const browse = await visit();
    const answer = await browse('/api/currency', { method: 'PUT', body: { currency: 'JPY' } });
    expect(parseShopView(await answer.json()).products[0]?.price).toEqual({
      minor: 2800,
      currency: 'JPY',
    });
  });

  it('T19 gives an order to its own visitor only, also to the payment proxy', async () => {
    const anna = await visit();
    const ben = await visit();
    const { reference } = await placeOrder(anna);
    expect((await anna(`/api/orders/${reference}`)).status).toBe(200);
    expect((await ben(`/api/orders/${reference}`)).status).toBe(404);
    const session = { method: 'POST', body: { reference } };
    const answer = await ben('/api/stablepay/sessions', session);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'order-not-found' } });
    expect(upstreamCalls).toBe(0);
  });

  it('tells a phone the state of an order and nothing else', async () => {
    const { reference } = await placeOrder(await visit());
    const body: unknown = await (await send(`/api/returns/${reference}`)).json();
    expect(body).toEqual({ state: 'open', mine: false });
    expect(parseReturnView(body).mine).toBe(false);
    expect((await send('/api/returns/HD-00000-00000')).status).toBe(404);
  });

  it('has the plain form on the checkout of an open order, for its visitor only', async () => {
    const anna = await visit();
    const { reference } = await placeOrder(anna);
    const form = '<form method="post" action="/api/stablepay/pay">';
    expect(await (await anna(`/checkout/${reference}`)).text()).toContain(form);
    expect(await (await send(`/checkout/${reference}`)).text()).not.toContain(form);
  });

  it.each([
    ['another origin', { origin: 'https://evil.test' }, 403, 'origin-refused'],
    ['no origin', { origin: undefined }, 403, 'origin-refused'],
    ['no cookie', { cookie: undefined }, 401, 'visitor-unknown'],
    ['a form body', { 'content-type': 'text/plain' }, 415, 'content-type-refused'],
  ])('refuses a change with %s', async (_, change, status, code) => {
    const set = { cookie: `halden_visitor=${'a'.repeat(32)}`, 'content-type': 'application/json' };
    const headers = Object.entries({ origin, ...set, ...change }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    const body = JSON.stringify({ quantity: 1 });
    const answer = await send('/api/cart/mug', { method: 'PUT', headers, body });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error: { code } });
  });

  it.each([
    ['/api/cart/mug', { quantity: -1 }, 400],
    ['/api/cart/mug', { quantity: 1.5 }, 400],
    ['/api/cart/mug', { quantity: 10 }, 400],
    ['/api/cart/yacht', { quantity: 1 }, 400],
    ['/api/currency', { currency: 'XXX' }, 400],
    ['/api/currency', ['USD'], 400],
    ['/api/currency', { currency: 'USD', filler: 'x'.repeat(5000) }, 413],
  ])('answers %s %o with a typed error', async (path, body, status) => {
    const browse = await visit();
    expect((await browse(path, { method: 'PUT', body })).status).toBe(status);
  });

  it('makes no order of an empty cart', async () => {
    const browse = await visit();
    expect((await browse('/api/orders', { method: 'POST' })).status).toBe(409);
  });

  it('answers unknown addresses with 404 and never with a file outside of the client', async () => {
    for (const path of ['/nowhere', '/assets/../package.json', '/assets/%2e%2e/package.json']) {
      expect((await send(path)).status).toBe(404);
    }
    expect((await send('/api/nowhere')).status).toBe(404);
  });
});
