import { ApiError, createTestClock, NetworkError } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { codeOf, createProxyWorld } from '../../test/createProxyWorld.ts';
import type { LogEntry } from './LogEntry.ts';
import type { Order } from './ProxyOptions.ts';

const allow = 'access-control-allow-origin';

const start = (change: Parameters<typeof createProxyWorld>[0] = {}) => {
  const entries: LogEntry[] = [];
  const world = createProxyWorld({
    logger: (entry) => void entries.push(entry),
    rateLimit: false,
    ...change,
  });
  const requests = () => entries.filter(({ event }) => event === 'request');
  return { world, entries, requests };
};

const throwing = (error: unknown) => (): Order => {
  throw error;
};

describe('the id of a request', () => {
  it.each(['12345678', 'a_B-9'.padEnd(64, 'x')])('is the one that came with it: %s', async (id) => {
    const { world, requests } = start();
    for (const path of ['/config', '/nowhere']) {
      const { headers } = await world.call(path, { headers: { 'X-Request-Id': id } });
      expect(headers.get('x-request-id')).toBe(id);
    }
    expect(requests()).toMatchObject([{ requestId: id }, { requestId: id }]);
  });

  it.each([undefined, '1234567', 'x'.repeat(65), 'ada@shop.test', '12345678 x'])(
    'is a new one where %j came',
    async (id) => {
      const { world } = start();
      const headers = { 'X-Request-Id': id };
      const answers = [
        await world.call('/config', { headers }),
        await world.call('/config', { headers }),
      ];
      const ids = answers.map((answer) => answer.headers.get('x-request-id'));
      for (const one of ids) expect(one).toMatch(/^[0-9a-f-]{36}$/);
      expect(new Set(ids).size).toBe(2);
    },
  );

  it('is the same in a refusal, its body, what the shop hears and the log', async () => {
    const heard: unknown[] = [];
    const { world, entries } = start({
      resolveOrder: throwing(new Error('no')),
      onError: ({ requestId }) => void heard.push(requestId),
    });
    const answer = await world.call('/sessions', { body: { reference: 'ORD-1' } });
    const id = answer.headers.get('x-request-id');
    expect(answer.json).toMatchObject({ error: { code: 'internal', requestId: id } });
    expect(heard).toEqual([id]);
    expect(entries.map(({ requestId }) => requestId)).toEqual([id, id]);
  });
});

describe('T20: who may ask', () => {
  it('a page that only looks needs no origin, and one that changes something does', async () => {
    const { world } = start();
    const headers = { Origin: undefined };
    const looked = await world.call('/config', { headers });
    expect([looked.status, looked.headers.get(allow)]).toEqual([200, null]);
    const changed = await world.call('/sessions', { headers, body: { reference: 'ORD-1' } });
    expect([changed.status, codeOf(changed)]).toEqual([403, 'origin-refused']);
    const asked = await world.call('/sessions', { headers, method: 'OPTIONS' });
    expect([asked.status, asked.headers.get(allow)]).toEqual([204, null]);
  });

  it('a page on the list may read every answer, also a refusal and a preflight', async () => {
    const { world } = start();
    for (const [path, method] of [
      ['/config', 'GET'],
      ['/sessions/cs_1', 'GET'],
      ['/sessions', 'OPTIONS'],
    ] as const) {
      const answer = await world.call(path, { method });
      expect([path, answer.headers.get(allow)]).toEqual([path, world.shopOrigin]);
      expect(answer.headers.get('access-control-expose-headers')).toBe(
        'ETag, Retry-After, Date, X-Request-Id',
      );
    }
  });

  it('a delivery has no origin, and no page may read the answer to one', async () => {
    const { world } = start();
    const headers = { Origin: 'https://evil.test' };
    const answer = await world.call('/webhooks', { method: 'POST', body: '{}', headers });
    expect([answer.status, answer.headers.get(allow)]).toEqual([400, null]);
    const asked = await world.call('/webhooks', { method: 'OPTIONS' });
    expect([asked.status, asked.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('says which methods a route has', async () => {
    const { world } = start();
    const answer = await world.call('/sessions/cs_1', { method: 'DELETE' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, OPTIONS']);
  });
});

describe('what is written down', () => {
  it.each([
    ['/config', {}, { level: 'info', route: '/config', status: 200, code: undefined }],
    ['/sessions/cs_1', {}, { level: 'warn', route: '/sessions/{id}', status: 404 }],
    ['/nowhere', {}, { level: 'warn', route: '-', status: 404, code: 'route-not-found' }],
    ['/sessions', { body: '{' }, { level: 'warn', route: '/sessions', status: 400 }],
    ['/sessions', { body: { reference: 'A' } }, { level: 'error', status: 500, code: 'internal' }],
    ['/config', { method: 'OPTIONS' }, { level: 'info', method: 'OPTIONS', status: 204 }],
  ])('of %s with %j is %j', async (path, call, entry) => {
    const { world, requests } = start({ resolveOrder: throwing(new Error('no')) });
    await world.call(path, call);
    expect(requests()).toMatchObject([{ event: 'request', ...entry }]);
  });

  it('is how long it took', async () => {
    const clock = createTestClock();
    await clock.advance(5_000);
    const { world, requests } = start({
      clock,
      resolveOrder: async () => {
        await clock.advance(250);
        return undefined;
      },
    });
    await world.call('/sessions', { body: { reference: 'ORD-1' } });
    expect(requests()).toMatchObject([{ durationMs: 250, status: 404 }]);
  });
});

describe('an error', () => {
  it('that passes by itself says when to come again, and one that stays does not', async () => {
    const busy = new ApiError({
      ...{ code: 'order-busy', message: 'x', status: 503, retryAfterMs: 3_000 },
    });
    const { world } = start({ resolveOrder: throwing(busy) });
    const answer = await world.call('/sessions', { body: { reference: 'ORD-1' } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '3']);
    expect((await world.call('/nowhere')).headers.has('retry-after')).toBe(false);
  });

  it('is told to the shop when it is ours, and not when it is the caller’s', async () => {
    const { world } = start();
    await world.call('/nowhere');
    await world.call('/sessions/cs_1');
    expect(world.errors).toEqual([]);
  });

  it('of a wait that ended with the proxy is the proxy’s end, and any other is what it is', async () => {
    for (const [code, expected] of [
      ['aborted', 'order-busy'],
      ['timeout', 'timeout'],
    ] as const) {
      let fail: (error: unknown) => void = () => undefined;
      let asked = () => undefined as void;
      const isAsked = new Promise<void>((resolve) => (asked = resolve));
      const { world } = start({
        resolveOrder: () =>
          new Promise((_, reject) => {
            fail = reject;
            asked();
          }),
      });
      const opening = world.call('/sessions', { body: { reference: 'ORD-1' } });
      await isAsked;
      const closing = world.proxy.close();
      fail(new NetworkError({ code, message: 'x' }));
      const answer = await opening;
      expect(codeOf(answer)).toBe(expected);
      if (code === 'aborted') expect(answer.headers.get('retry-after')).toBe('1');
      await closing;
    }
    // Without an end of the proxy it is no end of it.
    const { world } = start({
      resolveOrder: throwing(new NetworkError({ code: 'aborted', message: 'x' })),
    });
    expect(codeOf(await world.call('/sessions', { body: { reference: 'A' } }))).toBe('aborted');
  });
});

describe('the proxy at its end', () => {
  it('is not through before a request that only reads is answered', async () => {
    const clock = createTestClock();
    let letGo = () => undefined as void;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const { world } = start({ clock, logger: () => gate });
    const reading = world.call('/config');
    let isThrough = false;
    await clock.advance(0);
    const closing = world.proxy.close().then(() => (isThrough = true));
    // A logger is waited for for two seconds.
    await clock.advance(1_999);
    expect(isThrough).toBe(false);
    letGo();
    expect((await reading).status).toBe(200);
    await closing;
    expect(clock.pendingTimers).toBe(0);
  });

  it('tells new calls to come again in a second, and why', async () => {
    const { world, requests } = start();
    await world.proxy.close();
    const answer = await world.call('/config');
    expect([answer.status, codeOf(answer), answer.headers.get('retry-after')]).toEqual([
      ...[503, 'order-busy', '1'],
    ]);
    expect(requests()).toMatchObject([{ route: '-', status: 503, level: 'error' }]);
    expect(world.errors.map(String)).toEqual([
      expect.stringContaining('The payment proxy is about to end.'),
    ]);
  });
});
