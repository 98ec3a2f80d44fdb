import { createTestClock } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { codeOf, createProxyWorld } from '../../test/createProxyWorld.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';

const isRead = (init: RequestInit | undefined) => (init?.method ?? 'GET') === 'GET';
const day = 24 * 60 * 60 * 1_000;

// Real turns of the event loop: WebCrypto answers outside of the microtask queue.
const settle = async () => {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
};

/** A session that had expired when we looked last, and was paid since. */
async function expiredThenPaid(change: Parameters<typeof createProxyWorld>[0] = {}) {
  const world = createProxyWorld(change);
  world.webhooks.enabled = false;
  const { session } = await world.open();
  await world.sandbox.expire(session.id);
  await world.proxy.settle(session.id);
  await world.sandbox.pay(session.id);
  return { world, session };
}

describe('money is neither lost nor taken twice', () => {
  it('opens no new attempt while it can’t be read whether the old one was paid late', async () => {
    let isDown = false;
    const { world } = await expiredThenPaid({
      upstream: (next) => async (input, init) =>
        isDown && isRead(init) ? new Response('{}', { status: 503 }) : next(input, init),
    });
    isDown = true;
    const answer = await world.call('/sessions', { body: { reference: 'ORD-1' } });
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(world.creates()).toHaveLength(1);
  });

  it('T49: fulfils a payment that lands eight days late', async () => {
    const clock = createTestClock({ settle });
    const world = createProxyWorld({ clock });
    world.webhooks.enabled = false;
    const { session } = await world.open();
    await world.sandbox.expire(session.id);
    await clock.advance(8 * day);
    expect((await world.proxy.settle(session.id))?.settled).toBe(true);
    await world.sandbox.pay(session.id);
    await world.proxy.settle(session.id);
    expect(world.paid).toMatchObject([{ late: true }]);
  });

  it('sessions that can’t be read do not keep reconcile from the others', async () => {
    const broken = new Set<string>();
    const world = createProxyWorld({
      upstream: (next) => async (input, init) =>
        [...broken].some((id) => input.endsWith(id))
          ? new Response('{}', { status: 404 })
          : next(input, init),
    });
    world.webhooks.enabled = false;
    for (const reference of ['ORD-2', 'ORD-3']) {
      world.orders.set(reference, { amount: { minor: 100, currency: 'USD' } });
      broken.add((await world.open(reference)).session.id);
    }
    const { session } = await world.open();
    await world.sandbox.pay(session.id);
    for (let round = 0; round < 3; round += 1) await world.proxy.reconcile({ limit: 2 });
    expect(world.paid).toHaveLength(1);
  });

  it('hands out no session that contradicts the order, and tells a person', async () => {
    const world = createProxyWorld({
      upstream: (next) => async (input, init) => {
        const response = await next(input, init);
        if (!input.endsWith('/create')) return response;
        const created = await response.json();
        return Response.json({ ...created, amount_total: 1 }, { status: 201 });
      },
    });
    const answer = await world.call('/sessions', { body: { reference: 'ORD-1' } });
    expect(answer.status).toBe(409);
    expect(codeOf(answer)).toBe('session-mismatch');
    expect(world.attention).toMatchObject([{ kind: 'mismatch' }]);
    expect((await world.sandbox.sessions()).map(({ status }) => status)).toEqual(['expired']);
  });

  it('says amountChanged when the price changed after money was seen', async () => {
    const world = createProxyWorld();
    const { session } = await world.open();
    world.orders.set('ORD-1', { amount: { minor: 9_900, currency: 'USD' } });
    await world.sandbox.seeOnChain(session.id);
    expect((await world.open()).session).toMatchObject({ id: session.id, amountChanged: true });
  });

  it('never ships a dear order for an old, cheap session: a person decides', async () => {
    const world = createProxyWorld();
    world.webhooks.enabled = false;
    world.orders.set('ORD-1', { amount: { minor: 100, currency: 'USD' } });
    const { session } = await world.open();
    world.orders.set('ORD-1', { amount: { minor: 990_000, currency: 'USD' } });
    await world.open();
    await world.sandbox.pay(session.id);
    await world.proxy.settle(session.id);
    expect(world.paid).toEqual([]);
    expect(world.attention).toMatchObject([{ kind: 'amount-changed' }]);
  });

  it('T26: repeats a lost create under the same key', async () => {
    const keys: (string | null)[] = [];
    const world = createProxyWorld({
      upstream: (next) => async (input, init) => {
        const response = await next(input, init);
        if (!input.endsWith('/create')) return response;
        keys.push(new Headers(init?.headers).get('Idempotency-Key'));
        if (keys.length === 1) throw new TypeError('reset');
        return response;
      },
    });
    await world.call('/sessions', { body: { reference: 'ORD-1' } });
    await world.open();
    expect(keys).toEqual(['ORD-1#1', 'ORD-1#1']);
    expect(await world.sandbox.sessions()).toHaveLength(1);
  });

  it('asks what became of a session whose create had to be repeated', async () => {
    let isLost = false;
    const world = createProxyWorld({
      upstream: (next) => async (input, init) => {
        const response = await next(input, init);
        if (isLost || !input.endsWith('/create')) return response;
        isLost = true;
        throw new TypeError('reset');
      },
    });
    world.webhooks.enabled = false;
    await world.call('/sessions', { body: { reference: 'ORD-1' } });
    const [first] = await world.sandbox.sessions();
    await world.sandbox.expire(first?.id ?? '');
    const { session } = await world.open();
    expect(session).toMatchObject({ status: 'pending' });
    expect(session.id).not.toBe(first?.id);
  });

  it('T26: one open session even when the lease is lost in the middle of a create', async () => {
    const memory = createMemoryStore();
    let creates = 0;
    const world = createProxyWorld({
      store: {
        ...memory,
        claim: (params) =>
          memory.claim(params.key.startsWith('order:') ? { ...params, leaseMs: 5 } : params),
      },
      upstream: (next) => async (input, init) => {
        if (!input.endsWith('/create')) return next(input, init);
        creates += 1;
        if (creates === 2) {
          return Response.json({ error: { code: 'order_id_conflict' } }, { status: 409 });
        }
        const response = await next(input, init);
        if (creates === 1) await new Promise((resolve) => setTimeout(resolve, 400));
        return response;
      },
    });
    await Promise.all([world.open(), world.open()]);
    const open = (await world.sandbox.sessions()).filter(({ status }) => status === 'pending');
    expect(open).toHaveLength(1);
    expect((await world.open()).session.id).toBe(open[0]?.id);
  });

  it('releases an order only after funds were seen and the session ended', async () => {
    const world = createProxyWorld();
    const { session } = await world.open();
    await expect(world.proxy.release('ORD-1')).rejects.toMatchObject({ code: 'release-refused' });
    await world.sandbox.seeOnChain(session.id);
    await expect(world.proxy.release('ORD-1')).rejects.toMatchObject({ code: 'release-refused' });
    expect((await world.open()).session.id).toBe(session.id);
  });

  it('calls onPaid once when only the note that it was called is lost', async () => {
    const memory = createMemoryStore();
    let failures = 0;
    const world = createProxyWorld({
      store: {
        ...memory,
        write: async (params) => {
          if (params.text.includes('"effects":["') && failures === 0) {
            failures += 1;
            throw new Error('connection lost');
          }
          return memory.write(params);
        },
      },
    });
    world.webhooks.enabled = false;
    const { session } = await world.open();
    await world.sandbox.pay(session.id);
    await expect(world.proxy.settle(session.id)).rejects.toMatchObject({
      code: 'store-unavailable',
    });
    await world.proxy.settle(session.id);
    expect(world.paid).toHaveLength(1);
  });

  it('T24: a fulfilled session is never read again', async () => {
    const world = createProxyWorld();
    world.webhooks.enabled = false;
    const { session, token } = await world.open();
    await world.sandbox.pay(session.id);
    await world.proxy.settle(session.id);
    const before = world.upstreamCalls.length;
    await world.proxy.settle(session.id);
    await world.proxy.reconcile();
    await world.read(session, token);
    expect(world.upstreamCalls).toHaveLength(before);
  });

  it('a cancel that failed on the way does not turn a later expiry into a cancel', async () => {
    let isBroken = false;
    const world = createProxyWorld({
      upstream: (next) => async (input, init) => {
        if (isBroken && input.endsWith('/cancel')) throw new TypeError('reset');
        return next(input, init);
      },
    });
    world.webhooks.enabled = false;
    const { session, token } = await world.open();
    isBroken = true;
    const answer = await world.call(`/sessions/${session.id}/cancel`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(502);
    await world.sandbox.expire(session.id);
    expect((await world.proxy.settle(session.id))?.status).toBe('expired');
  });
});

describe('the proxy goes on', () => {
  it('sees a payment for a caller whose ETag came back weak', async () => {
    const world = createProxyWorld();
    world.webhooks.enabled = false;
    const { session, token } = await world.open();
    const known = await world.read(session, token, `W/"${session.revision}"`);
    expect(known.status).toBe(304);
    await world.sandbox.pay(session.id);
    const answer = await world.read(session, token, `"x", W/"${session.revision}"`, 10);
    expect(answer.json).toMatchObject({ status: 'paid' });
  });

  it.each([
    ['metadata', null],
    ['rate_locked_at', null],
    ['rate_locked_at', '2026'],
    ['exchange_rate', 1.5],
  ])('reads a paid session whose %s is %j', async (field, value) => {
    const world = createProxyWorld({
      upstream: (next) => async (input, init) => {
        const response = await next(input, init);
        if (!isRead(init)) return response;
        return Response.json({ ...(await response.json()), [field]: value });
      },
    });
    world.webhooks.enabled = false;
    const { session } = await world.open();
    await world.sandbox.pay(session.id);
    expect((await world.proxy.settle(session.id))?.status).toBe('paid');
  });

  it('T25: answers within ten seconds while StablePay hangs', async () => {
    const clock = createTestClock({ settle });
    const world = createProxyWorld({
      clock,
      client: { attempts: 2 },
      upstream: () => (_input, init) =>
        new Promise((_, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new TypeError('aborted')));
        }),
    });
    const answer = world.call('/sessions', { body: { reference: 'ORD-1' } });
    await clock.advance(9_600);
    expect((await answer).status).toBe(503);
  });

  it('answers although the logger throws', async () => {
    const world = createProxyWorld({
      onError: () => {
        throw new Error('the logger is away');
      },
      upstream: () => async () => new Response('x', { status: 500 }),
    });
    const answer = await world.call('/sessions', { body: { reference: 'ORD-1' } });
    expect(answer.status).toBe(502);
  });

  it('reports an order of the shop that does not add up as the shop’s fault', async () => {
    const world = createProxyWorld();
    const lineItems = [{ name: 'Mug', unitAmount: 1, quantity: 1 }];
    world.orders.set('ORD-1', { amount: { minor: 100, currency: 'USD' }, lineItems });
    const answer = await world.call('/sessions', { body: { reference: 'ORD-1' } });
    expect(codeOf(answer)).toBe('config-invalid');
    expect(world.errors).toHaveLength(1);
  });
});
