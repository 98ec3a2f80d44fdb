import * as fc from 'fast-check';
import { afterAll, describe, it, type TestContext } from 'vitest';
import { adapterServers, restoreGlobals } from '../../test/adapterServers.ts';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import { hostilePath } from '../../test/hostilePath.ts';
import { sendRaw } from '../../test/sendRaw.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import type { Store } from '../store/Store.ts';

afterAll(restoreGlobals);

describe.each(Object.entries(adapterServers))('the proxy in %s', (_, serve) => {
  const start = async (
    { onTestFinished }: TestContext,
    change: Parameters<typeof createProxyWorld>[0] = {},
  ) => {
    const world = createProxyWorld({ rateLimit: false, ...change });
    const { port, close } = await serve(world.proxy);
    onTestFinished(close);
    return { world, port, base: `http://127.0.0.1:${port}/api/stablepay` };
  };

  it('serves the protocol over a real socket', async (context) => {
    const { expect } = context;
    const { world, base } = await start(context);
    const headers = { 'Content-Type': 'application/json', Origin: world.shopOrigin };
    const body = JSON.stringify({ reference: 'ORD-1' });
    const created = await fetch(`${base}/sessions`, { method: 'POST', headers, body });
    expect(created.status).toBe(201);
    expect(created.headers.get('access-control-allow-origin')).toBe(world.shopOrigin);
    const { session, token } = await created.json();

    const known = { Authorization: `Bearer ${token}`, 'If-None-Match': `"${session.revision}"` };
    const held = fetch(`${base}/sessions/${session.id}?wait=20`, { headers: known });
    await world.sandbox.pay(session.id);
    expect(await (await held).json()).toMatchObject({ status: 'paid' });
    expect(world.paid).toHaveLength(1);
  });

  it('shows the shop’s own functions the browser’s request, its body read', async (context) => {
    const { expect } = context;
    const seen: unknown[] = [];
    const { base, world } = await start(context, {
      rateLimit: {},
      clientKey: (request) => {
        seen.push([request.method, request.bodyUsed, request.headers.get('Cookie')]);
        return 'shopper';
      },
      resolveOrder: async ({ reference, request, signed }) => {
        const text = await request.text().catch(() => 'read');
        seen.push([reference, signed, new URL(request.url).pathname, request.method, text]);
        seen.push([request.bodyUsed, request.headers.get('Cookie'), request instanceof Request]);
        return undefined;
      },
    });
    const headers = {
      ...{ 'Content-Type': 'application/json', Origin: world.shopOrigin },
      Cookie: 'basket=1; mine=2',
    };
    const body = JSON.stringify({ reference: 'ORD-1' });
    const { status } = await fetch(`${base}/sessions`, { method: 'POST', headers, body });
    expect(status).toBe(404);
    expect(seen).toEqual([
      ['POST', false, 'basket=1; mine=2'],
      ['ORD-1', false, '/api/stablepay/sessions', 'POST', 'read'],
      [true, 'basket=1; mine=2', true],
    ]);
  });

  it('a header that comes twice is none of the two', async (context) => {
    const { expect } = context;
    const { world, port } = await start(context);
    const { session, token } = await world.open();
    const once = `Authorization: Bearer ${token}`;
    const ask = (...lines: string[]) =>
      sendRaw(
        port,
        [
          `GET /api/stablepay/sessions/${session.id} HTTP/1.1`,
          ...['Host: 127.0.0.1', 'Connection: close', ...lines, '', ''],
        ].join('\r\n'),
      );
    expect((await ask(once)).status).toBe(200);
    expect((await ask(once, once)).status).toBe(404);
    expect((await ask(once, `Origin: ${world.shopOrigin}`)).status).toBe(200);
    const twice = ['https://evil.test', world.shopOrigin].map((origin) => `Origin: ${origin}`);
    expect((await ask(once, ...twice)).status).toBe(403);
  });

  it('verifies deliveries over the raw bytes', async (context) => {
    const { expect } = context;
    const { world, base } = await start(context, { catchWebhooks: true });
    const { session } = await world.open();
    await world.sandbox.pay(session.id);
    await world.sandbox.settled();
    const delivery = world.caught[0];
    if (!delivery) throw new Error('nothing was delivered');
    const { 'content-length': __, host: ___, ...headers } = delivery.headers;
    const post = (body: string) => fetch(`${base}/webhooks`, { method: 'POST', headers, body });
    expect((await post(`${delivery.body} `)).status).toBe(401);
    expect(await (await post(delivery.body)).json()).toEqual({ outcome: 'handled' });
    expect(world.paid).toHaveLength(1);
  });

  it('T20: answers another method with 405 and what is allowed', async (context) => {
    const { expect } = context;
    const { base } = await start(context);
    const answer = await fetch(`${base}/sessions`);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST, OPTIONS');
  });

  it('T17: an id that is not plainly an id reaches nobody, through any router', async (context) => {
    const { expect } = context;
    const { world, port } = await start(context);
    const { token } = await world.open();
    const before = world.upstreamCalls.length;
    await fc.assert(
      fc.asyncProperty(hostilePath, async (id) => {
        for (const [method, end] of [
          ['GET', ''],
          ['POST', '/cancel'],
        ]) {
          const lines = [
            `${method} /api/stablepay/sessions/${id}${end} HTTP/1.1`,
            ...['Host: 127.0.0.1', 'Connection: close', `Origin: ${world.shopOrigin}`],
            ...[`Authorization: Bearer ${token}`, 'Content-Length: 0', '', ''],
          ];
          const { status = 400 } = await sendRaw(port, lines.join('\r\n'));
          // A path that folds back to `/config` is a reading of the shop's own settings.
          expect(status === 200 ? 404 : status).toBeGreaterThanOrEqual(400);
          expect(status).toBeLessThan(500);
        }
      }),
      { numRuns: Number(process.env['HOSTILE_IDS'] ?? 60) },
    );
    expect(world.upstreamCalls).toHaveLength(before);
  }, 3_600_000);

  it('T21: whatever the request says of its host, the payer comes back to the shop', async (context) => {
    const { expect } = context;
    const { world, port } = await start(context);
    const said = fc.oneof(
      fc.constantFrom('evil.test', 'evil.test:443', '127.0.0.1@evil.test', 'https://evil.test'),
      fc.constantFrom('shop.test.evil.test', '[::1]', '//evil.test', 'evil.test, shop.test', ''),
      fc.domain(),
      fc.string({ maxLength: 20 }).map((text) => text.replaceAll(/[^\x20-\x7e]/g, '~')),
    );
    const names = ['Host', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'Forwarded', 'X-Original-URL'];
    let count = 0;
    await fc.assert(
      fc.asyncProperty(said, fc.subarray(names, { minLength: 1 }), async (value, forged) => {
        const reference = `HOST-${(count += 1)}`;
        world.orders.set(reference, { amount: { minor: 4_820, currency: 'USD' } });
        const body = JSON.stringify({ reference });
        const lines = [
          'POST /api/stablepay/sessions HTTP/1.1',
          ...(forged.includes('Host') ? [] : ['Host: 127.0.0.1']),
          ...forged.map((name) => `${name}: ${value}`),
          ...['Connection: close', `Origin: ${world.shopOrigin}`, 'Content-Type: application/json'],
          ...[`Content-Length: ${body.length}`, '', body],
        ];
        const before = world.creates().length;
        const { status = 400 } = await sendRaw(port, lines.join('\r\n'));
        // A server may refuse a host that is none, or take the end of it for a path of its own.
        expect([201, 400, 404]).toContain(status);
        expect(world.creates().length - before).toBe(status === 201 ? 1 : 0);
      }),
      { numRuns: 40, examples: [['evil.test', names]] },
    );
    expect(world.creates().length).toBeGreaterThan(0);
    for (const { body } of world.creates()) {
      const { order_id, success_url, cancel_url } = JSON.parse(body);
      expect(success_url).toBe(`https://shop.test/orders/${order_id}`);
      expect(cancel_url).toBe('https://shop.test/checkout');
    }
  }, 60_000);

  it('lets go of a held request when the browser hangs up', async (context) => {
    const { expect } = context;
    const store = createMemoryStore();
    let waiting = 0;
    const watched: Store = {
      ...store,
      subscribe: (params) => {
        waiting += 1;
        const unsubscribe = store.subscribe(params);
        return () => {
          waiting -= 1;
          unsubscribe();
        };
      },
    };
    const { world, base } = await start(context, { store: watched });
    const { session, token } = await world.open();
    const gone = new AbortController();
    const held = fetch(`${base}/sessions/${session.id}?wait=25`, {
      headers: { Authorization: `Bearer ${token}`, 'If-None-Match': `"${session.revision}"` },
      signal: gone.signal,
    });
    await expect.poll(() => waiting).toBe(1);
    gone.abort();
    await expect(held).rejects.toThrow('aborted');
    await expect.poll(() => waiting).toBe(0);
  });
});
