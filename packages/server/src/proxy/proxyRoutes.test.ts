import { createTestClock } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';
import { codeOf, tokenSecret } from '../../test/createProxyWorld.ts';
import { signAccessToken } from '../tokens/accessToken.ts';
import type { Order } from './ProxyOptions.ts';

const settle = async () => {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
};

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const pathOf = (error: unknown) =>
  expect.objectContaining({ error: expect.objectContaining(error) });

describe('a session', () => {
  it('is asked about at StablePay by who names no tag, and not by who has missed something', async () => {
    const clock = createTestClock({ settle });
    const world = createMemberWorld({ clock });
    world.webhooks.enabled = false;
    const { session, token } = await world.open();
    const readsOf = async (etag?: string) => {
      await clock.advance(60_000);
      const before = world.upstreamCalls.length;
      const { status } = await world.read(session, token, etag);
      return [status, world.upstreamCalls.length - before];
    };
    expect(await readsOf()).toEqual([200, 1]);
    expect(await readsOf(`"${session.revision}"`)).toEqual([304, 1]);
    expect(await readsOf('"0"')).toEqual([200, 0]);
    await world.close();
  });

  it.each([
    ['"1"', 304],
    ['W/"1"', 304],
    ['"0" ,  "1"', 304],
    ['"0",W/"1"', 304],
    ['"W/1"', 200],
    ['1', 200],
    ['"10"', 200],
  ])('of revision 1 is %s: %i', async (etag, status) => {
    const world = createMemberWorld();
    const { session, token } = await world.open();
    expect(session.revision).toBe(1);
    const answer = await world.read(session, token, etag);
    expect([answer.status, answer.headers.get('etag')]).toEqual([status, '"1"']);
  });

  it.each(['x5', '5x', '%205', '5%20', '1000', '-1', '', '1.5'])(
    'is not waited for %j seconds',
    async (wait) => {
      const world = createMemberWorld();
      const { session, token } = await world.open();
      const path = `/sessions/${session.id}?wait=${wait}`;
      const answer = await world.call(path, { headers: bearer(token) });
      expect([answer.status, answer.json]).toEqual([
        ...[400, pathOf({ code: 'invalid-input', path: 'wait' })],
      ]);
    },
  );

  it('that is cancelled has the tag of what it became', async () => {
    const world = createMemberWorld();
    const { session, token } = await world.open();
    const path = `/sessions/${session.id}/cancel`;
    const answer = await world.call(path, { method: 'POST', headers: bearer(token) });
    expect(answer.json).toMatchObject({ revision: 2 });
    expect(answer.headers.get('etag')).toBe('"2"');
  });

  it.each(['/sessions/a%2Fb', '/refunds/a%2Fb', '/subscriptions/a%2Fb'])(
    'T17: %s is nothing, whatever the token',
    async (path) => {
      const world = createMemberWorld();
      const { token } = await world.open();
      const answer = await world.call(path, { headers: bearer(token) });
      expect([answer.status, codeOf(answer)]).toEqual([
        ...[404, path.startsWith('/sessions') ? 'session-not-found' : 'resource-missing'],
      ]);
    },
  );

  it.each([
    '/api/stablepayments/config',
    '/api/somewhere/config',
    '/config',
    '/x/api/stablepay/config',
    '/api/stablepay',
  ])('is not looked for at %s', async (path) => {
    const world = createMemberWorld();
    const answer = await world.proxy.fetch(new Request(`https://shop.test${path}`));
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'route-not-found' } });
  });
});

describe('a subscription', () => {
  it('that has ended is cancelled by nobody, and is shown with its tag', async () => {
    const world = createMemberWorld();
    const { subscription, token } = await world.subscribe();
    const first = await world.cancel(subscription, token, 'now');
    const { revision } = JSON.parse(JSON.stringify(first.json));
    expect(first.headers.get('etag')).toBe(`"${revision}"`);
    const cancels = () => world.upstreamCalls.filter(({ url }) => url.endsWith('/cancel')).length;
    expect(cancels()).toBe(1);
    const second = await world.cancel(subscription, token, 'now');
    expect([second.status, cancels()]).toEqual([200, 1]);
  });

  it('shows its invoices to who may only look', async () => {
    const world = createMemberWorld();
    const { subscription } = await world.subscribe();
    const { id } = subscription;
    const expiresAt = Date.now() + 60_000;
    const token = await signAccessToken({
      token: { kind: 'subscription', id, scope: 'read', expiresAt },
      secrets: [tokenSecret],
    });
    const listed = await world.invoices(subscription, token);
    expect([listed.status, listed.json]).toMatchObject([200, { hasMore: false }]);
    const after = await world.invoices(subscription, token, '?after=../x');
    expect([after.status, after.json]).toEqual([400, pathOf({ path: 'after' })]);
    expect((await world.cancel(subscription, token, 'now')).status).toBe(404);
  });
});

describe('a refund', () => {
  async function refunded(change: Parameters<typeof createMemberWorld>[0] = {}) {
    const clock = createTestClock({ settle });
    const world = createMemberWorld({ clock, ...change });
    world.webhooks.enabled = false;
    const { session } = await world.open();
    await world.sandbox.pay(session.id);
    await world.proxy.settle(session.id);
    const { id } = await world.proxy.refund({
      reference: 'ORD-1',
      key: 'return-1',
      currency: 'USDT',
    });
    const token = await world.proxy.orderToken({ reference: 'ORD-1' });
    const read = async (etag?: string) => {
      const before = world.upstreamCalls.length;
      const headers = { ...bearer(token), 'If-None-Match': etag };
      const answer = await world.call(`/refunds/${id}`, { headers });
      return { ...answer, asked: world.upstreamCalls.length - before };
    };
    return { world, clock, id, read };
  }

  it('is asked about at StablePay at most every five seconds, and never when it is over', async () => {
    const { world, clock, id, read } = await refunded();
    await clock.advance(5_000);
    expect((await read()).asked).toBe(1);
    await clock.advance(4_000);
    expect((await read()).asked).toBe(0);
    await clock.advance(1_000);
    expect((await read()).asked).toBe(1);
    await world.sandbox.completeRefund({ refundId: id });
    await clock.advance(5_000);
    expect(await read()).toMatchObject({ asked: 1, json: { status: 'completed' } });
    await clock.advance(60_000);
    expect(await read()).toMatchObject({ asked: 0, json: { status: 'completed' } });
    await world.close();
  });

  it('has its revision for a tag, and is not sent twice', async () => {
    const { world, read } = await refunded();
    const { headers, json } = await read();
    const { revision } = JSON.parse(JSON.stringify(json));
    const etag = `"${revision}"`;
    expect(headers.get('etag')).toBe(etag);
    for (const [known, status] of [
      [etag, 304],
      [`W/${etag}`, 304],
      [`"W/${revision}"`, 200],
      ['"0"', 200],
    ] as const) {
      const again = await read(known);
      expect([again.status, again.headers.get('etag')]).toEqual([status, etag]);
      expect(again.json === undefined).toBe(status === 304);
    }
    await world.close();
  });

  it('that can’t be asked about is shown as it is known, and the shop hears why', async () => {
    let isDown = false;
    const { world, clock, read } = await refunded({
      upstream: (next) => async (input, init) =>
        isDown ? new Response('{}', { status: 503 }) : next(input, init),
    });
    await clock.advance(60_000);
    isDown = true;
    expect(await read()).toMatchObject({ status: 200, json: { status: 'processing' } });
    expect(world.errors).toMatchObject([{ name: 'ApiError' }]);
    await world.close();
  });
});

it('what the shop throws about an order or a plan is told to the shop, and is a 500', async () => {
  const error = new Error('no');
  const world = createMemberWorld({
    resolvePlan: (): never => {
      throw error;
    },
    resolveOrder: (): Order => {
      throw error;
    },
  });
  for (const path of ['/sessions', '/subscriptions']) {
    const answer = await world.call(path, { body: { reference: 'pro' } });
    expect([answer.status, codeOf(answer)]).toEqual([500, 'internal']);
  }
  expect(world.errors).toEqual([error, error]);
});
