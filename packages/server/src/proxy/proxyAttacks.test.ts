import { type Clock, systemClock } from '@stablepay/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, createProxyWorld, tokenSecret } from '../../test/createProxyWorld.ts';
import { runs } from '../../test/runs.ts';
import type { Store } from '../store/Store.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import { signAccessToken } from '../tokens/accessToken.ts';
import { signReference } from '../tokens/signReference.ts';

const noCors = (headers: Headers) => headers.get('access-control-allow-origin') === null;

describe('the proxy under attack', () => {
  it.each(['amount', 'currency', 'line_items', 'success_url', 'metadata'])(
    'T15: refuses a browser that sends %s, and creates nothing',
    async (field) => {
      const world = createProxyWorld();
      const answer = await world.call('/sessions', { body: { reference: 'ORD-1', [field]: 1 } });
      expect(answer.status).toBe(400);
      expect(codeOf(answer)).toBe('unexpected-field');
      expect(world.upstreamCalls).toEqual([]);
    },
  );

  it('T15: whatever the body, the price is the shop’s or nothing is created', async () => {
    const world = createProxyWorld();
    await fc.assert(
      fc.asyncProperty(fc.json(), async (body) => {
        const answer = await world.call('/sessions', { body });
        expect(answer.status).toBe(400);
      }),
      { numRuns: runs(300) },
    );
    expect(world.upstreamCalls).toEqual([]);
  });

  it('T17: an id that is not plainly an id reaches nobody', async () => {
    const world = createProxyWorld();
    const { token } = await world.open();
    const before = world.upstreamCalls.length;
    const tricks = ['..', '%2e%2e', 'a%2Fb', 'a/../b', '..%2f..', 'cs_1?x=1#y', '.', '%00', 'ä'];
    const ids = fc.oneof(fc.constantFrom(...tricks), fc.webUrl(), fc.string({ maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(ids, async (id) => {
        for (const method of ['GET', 'POST']) {
          const path = method === 'GET' ? `/sessions/${id}` : `/sessions/${id}/cancel`;
          const answer = await world.call(path, {
            method,
            headers: { Authorization: `Bearer ${token}` },
          });
          expect(answer.status).toBeGreaterThanOrEqual(400);
          expect(answer.status).toBeLessThan(500);
        }
      }),
      { numRuns: runs(300) },
    );
    expect(world.upstreamCalls).toHaveLength(before);
  }, 60_000);

  it('T18: never asks fetch to follow a redirect', async () => {
    const modes: (string | undefined)[] = [];
    const world = createProxyWorld({
      upstream: (next) => (input, init) => {
        modes.push(init?.redirect);
        return next(input, init);
      },
    });
    const { session } = await world.open();
    await world.proxy.settle(session.id);
    expect(modes).toEqual(['error', 'error']);
  });

  it('T19: the same 404 for no token, a foreign one, one to read only, and an unknown id', async () => {
    const world = createProxyWorld();
    world.orders.set('ORD-2', { amount: { minor: 100, currency: 'USD' } });
    const { session } = await world.open();
    const foreign = await world.open('ORD-2');
    const readOnly = await signAccessToken({
      token: { kind: 'session', id: session.id, scope: 'read', expiresAt: Date.now() + 1e6 },
      secrets: [tokenSecret],
    });
    const cancel = (id: string, token?: string) =>
      world.call(`/sessions/${id}/cancel`, {
        method: 'POST',
        headers: { Authorization: token && `Bearer ${token}` },
      });
    const answers = [
      await cancel(session.id),
      await cancel(session.id, foreign.token),
      await cancel(session.id, readOnly),
      await cancel('cs_unknown', foreign.token),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(404);
      expect(codeOf(answer)).toBe('session-not-found');
    }
    expect((await world.proxy.settle(session.id))?.status).toBe('pending');
  });

  it.each([
    ['a foreign origin', { Origin: 'https://evil.test' }],
    ['an origin with our name in front', { Origin: 'https://shop.test.evil.test' }],
    ['the null origin', { Origin: 'null' }],
    ['no origin at all', { Origin: undefined }],
    ['a forged host', { Origin: 'https://evil.test', Host: 'evil.test' }],
    ['another site by its own word', { Origin: undefined, 'Sec-Fetch-Site': 'same-site' }],
  ])('T20: refuses %s without CORS headers', async (_, headers) => {
    const world = createProxyWorld();
    const answer = await world.call('/sessions', { body: { reference: 'ORD-1' }, headers });
    expect(answer.status).toBe(403);
    expect(codeOf(answer)).toBe('origin-refused');
    expect(noCors(answer.headers)).toBe(true);
    expect(world.upstreamCalls).toEqual([]);
  });

  it('T20: refuses a body a foreign page could send without a preflight', async () => {
    const world = createProxyWorld();
    const answer = await world.call('/sessions', {
      body: { reference: 'ORD-1' },
      headers: { 'Content-Type': 'text/plain' },
    });
    expect(answer.status).toBe(403);
    expect(world.upstreamCalls).toEqual([]);
  });

  it('T20: answers preflights of listed origins only', async () => {
    const world = createProxyWorld();
    const asked = await world.call('/sessions', { method: 'OPTIONS' });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-headers')).toBe(
      'Authorization, If-None-Match, Content-Type',
    );
    const foreign = await world.call('/sessions', {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.test' },
    });
    expect(foreign.status).toBe(403);
    expect(noCors(foreign.headers)).toBe(true);
  });

  it('T21: the return address never depends on the request', async () => {
    const world = createProxyWorld();
    await world.call('/sessions', {
      body: { reference: 'ORD-1' },
      headers: { Host: 'evil.test', 'X-Forwarded-Host': 'evil.test' },
    });
    const body = JSON.parse(world.creates()[0]?.body ?? '{}');
    expect(body.success_url).toBe('https://shop.test/orders/ORD-1');
    expect(body.cancel_url).toBe('https://shop.test/checkout');
  });

  it.each([
    ['a body beyond 16 KB', 'x'.repeat(20_000), 413],
    ['broken JSON', '{"reference":', 400],
    ['null', 'null', 400],
    ['an empty body', ' ', 400],
    ['a list', '[]', 400],
    ['a number as reference', '{"reference":1}', 400],
    ['a reference with a line break', '{"reference":"a\\nb"}', 400],
  ])('T22: answers %s with a typed 4xx', async (_, body, status) => {
    const world = createProxyWorld();
    const answer = await world.call('/sessions', { body });
    expect(answer.status).toBe(status);
    expect(world.upstreamCalls).toEqual([]);
  });

  it('T26: fifty clicks at once make one session', async () => {
    // However slow this machine is, nobody is told that it takes too long.
    const setTimer: Clock['setTimer'] = (run, ms) =>
      systemClock.setTimer(run, ms > 5_000 ? 20 * ms : ms);
    const world = createProxyWorld({ clock: { ...systemClock, setTimer } });
    const opened = await Promise.all(Array.from({ length: 50 }, () => world.open()));
    expect(new Set(opened.map(({ session }) => session.id)).size).toBe(1);
    expect(opened.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(world.creates()).toHaveLength(1);
  });

  it('T26: a lost answer of the create leads to one open session, not two', async () => {
    let lost = false;
    const world = createProxyWorld({
      upstream: (next) => async (input, init) => {
        const response = await next(input, init);
        if (lost || !input.endsWith('/create')) return response;
        lost = true;
        throw new TypeError('connection reset');
      },
    });
    const first = await world.call('/sessions', { body: { reference: 'ORD-1' } });
    expect(first.status).toBe(502);
    const { session } = await world.open();
    const sessions = await world.sandbox.sessions();
    const open = sessions.filter(({ status }) => status === 'pending');
    expect(open.map(({ id }) => id)).toEqual([session.id]);
  });

  it('an order that is unknown or somebody else’s is the same 404', async () => {
    const world = createProxyWorld();
    const answer = await world.call('/sessions', { body: { reference: 'ORD-9' } });
    expect(answer.status).toBe(404);
    expect(codeOf(answer)).toBe('order-not-found');
  });

  it('tells resolveOrder whether the reference was signed', async () => {
    const seen: boolean[] = [];
    const world = createProxyWorld({
      resolveOrder: ({ reference, signed }) => {
        seen.push(signed);
        return reference === 'ORD-1' ? { amount: { minor: 100, currency: 'USD' } } : undefined;
      },
    });
    const signed = await signReference({
      reference: 'ORD-1',
      expiresAt: Date.now() + 60_000,
      secret: tokenSecret,
    });
    expect((await world.open(signed)).session.reference).toBe('ORD-1');
    expect((await world.open('ORD-1')).status).toBe(200);
    expect(seen).toEqual([true, false]);
  });

  it('a payment page outside checkoutOrigins is refused and its session cancelled', async () => {
    const world = createProxyWorld({ checkoutOrigins: ['https://checkout.elsewhere.test'] });
    const answer = await world.call('/sessions', { body: { reference: 'ORD-1' } });
    expect(answer.status).toBe(502);
    expect(codeOf(answer)).toBe('checkout-origin-refused');
    expect(JSON.stringify(answer.json)).not.toContain('http');
    const sessions = await world.sandbox.sessions();
    expect(sessions.map(({ status }) => status)).toEqual(['expired']);
  });

  it.each(['claim', 'read', 'write'] as const)(
    'a store whose %s fails answers 503 and creates nothing',
    async (method) => {
      const store: Store = {
        ...createMemoryStore(),
        [method]: async () => {
          throw new Error('connect ECONNREFUSED redis://user:hunter2@10.0.0.1');
        },
      };
      const world = createProxyWorld({ store });
      const answer = await world.call('/sessions', { body: { reference: 'ORD-1' } });
      expect(answer.status).toBe(503);
      expect(codeOf(answer)).toBe('store-unavailable');
      expect(answer.headers.get('retry-after')).not.toBeNull();
      expect(JSON.stringify(answer.json)).not.toContain('hunter2');
      expect(world.upstreamCalls).toEqual([]);
    },
  );

  it.each([
    ['a wrong key', { apiKey: 'sk_test_another_key_0123' }],
    ['a bad signature', { secretKey: 'another-secret-0123456789' }],
  ])('%s is a typed 502 without the secret', async (_, client) => {
    const world = createProxyWorld({ client });
    const answer = await world.call('/sessions', { body: { reference: 'ORD-1' } });
    expect(answer.status).toBe(502);
    expect(codeOf(answer)).toBe('authentication-failed');
    expect(JSON.stringify([answer.json, world.errors.map(String)])).not.toMatch(/another[-_]/);
  });

  it('T25: every fault of the API is a typed 5xx with Retry-After, never a crash', async () => {
    const faults: Record<string, () => Response | Promise<never>> = {
      'status 500': () => new Response('oops', { status: 500 }),
      'status 429': () => new Response('{}', { status: 429, headers: { 'Retry-After': '7' } }),
      'status 503 as HTML': () => new Response('<h1>', { status: 503 }),
      'HTML with 200': () => new Response('<html>'),
      'truncated JSON': () => new Response('{"id":"cs_1"'),
      'an empty body': () => new Response(''),
      'a list': () => new Response('[]'),
      'wrong types': () => new Response('{"id":1}'),
      'an id with a path': () => new Response('{"id":"../refunds"}'),
      'a broken connection': () => Promise.reject(new TypeError('reset')),
    };
    for (const [name, fault] of Object.entries(faults)) {
      const world = createProxyWorld({ upstream: () => async () => fault() });
      const answer = await world.call('/sessions', { body: { reference: 'ORD-1' } });
      expect([name, answer.status >= 429 && answer.status !== 500]).toEqual([name, true]);
      expect([name, answer.headers.get('retry-after')]).not.toEqual([name, null]);
    }
  });
});
