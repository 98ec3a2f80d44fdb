import { describe, expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';

const bodyOf = (call: { body: string } | undefined) =>
  JSON.parse(call?.body ?? '{}') as Record<string, unknown>;

describe('what StablePay is asked to be paid', () => {
  it('is the order as the shop has it, with where to return and whose it is', async () => {
    const world = createProxyWorld();
    world.orders.set('ORD-2', {
      amount: { minor: 3_300, currency: 'USD' },
      description: 'Two mugs',
      lineItems: [{ name: 'Mug', quantity: 2, unitAmount: 1_500 }],
      taxAmount: 200,
      shippingAmount: 100,
      customerEmail: 'a@b.example',
      metadata: { channel: 'web', stablepay_reference: 'ORD-9' },
    });
    await world.open('ORD-2');
    const body = bodyOf(world.creates()[0]);
    expect(body).toMatchObject({
      ...{ order_id: 'ORD-2', amount: 3_300, currency: 'USD', description: 'Two mugs' },
      success_url: `${world.shopOrigin}/orders/ORD-2`,
      cancel_url: `${world.shopOrigin}/checkout`,
      // Our own names are not the shop's to give.
      metadata: { channel: 'web', stablepay_reference: 'ORD-2', stablepay_attempt: '1' },
    });
    expect(JSON.stringify(body)).toContain('a@b.example');
    expect(JSON.stringify(body)).toContain('Mug');
  });

  it('carries the attempt in its order id, its key and its metadata', async () => {
    const keys: (string | null)[] = [];
    const world = createProxyWorld({
      upstream: (next) => (input, init) => {
        if (input.endsWith('/create')) keys.push(new Headers(init?.headers).get('Idempotency-Key'));
        return next(input, init);
      },
    });
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const { session, status } = await world.open();
      expect(status).toBe(201);
      await world.sandbox.expire(session.id);
      await world.sandbox.settled();
    }
    const bodies = world.creates().map(bodyOf);
    expect(bodies.map((body) => body['order_id'])).toEqual(['ORD-1', 'ORD-1-2', 'ORD-1-3']);
    expect(keys).toEqual(['ORD-1#1', 'ORD-1#2', 'ORD-1#3']);
    expect(bodies.map(({ metadata }) => metadata)).toMatchObject([
      ...[{ stablepay_attempt: '1' }, { stablepay_attempt: '2' }, { stablepay_attempt: '3' }],
    ]);
  });
});

describe('T26: a session StablePay already has for the order id', () => {
  const conflicting = (times: number) => {
    let left = times;
    return createProxyWorld({
      upstream: (next) => (input, init) => {
        if (!input.endsWith('/create') || left === 0) return next(input, init);
        left -= 1;
        const error = { type: 'idempotency_error', code: 'order_id_conflict' };
        return Promise.resolve(Response.json({ error }, { status: 409 }));
      },
    });
  };

  it('is left to itself: the next attempt takes over, up to the fifth', async () => {
    const world = conflicting(4);
    expect((await world.open()).status).toBe(201);
    expect(world.creates().map((call) => bodyOf(call)['order_id'])).toEqual([
      ...['ORD-1', 'ORD-1-2', 'ORD-1-3', 'ORD-1-4', 'ORD-1-5'],
    ]);
  });

  it('is given up after that, until the next click', async () => {
    const world = conflicting(5);
    const answer = await world.call('/sessions', { body: { reference: 'ORD-1' } });
    expect([answer.status, answer.json]).toMatchObject([503, { error: { code: 'order-busy' } }]);
    expect(world.creates()).toHaveLength(5);
    expect((await world.open()).status).toBe(201);
    expect(bodyOf(world.creates().at(-1))['order_id']).toBe('ORD-1-6');
  });
});

describe('T26: an order another process is at', () => {
  it('waits for it', async () => {
    const memory = createMemoryStore();
    const claim = await memory.claim({ key: 'order:ORD-1', leaseMs: 60_000 });
    let refused: () => void = () => undefined;
    const isRefused = new Promise<void>((resolve) => (refused = resolve));
    const world = createProxyWorld({
      store: {
        ...memory,
        claim: async (params) => {
          const result = await memory.claim(params);
          if (result.outcome === 'busy') refused();
          return result;
        },
      },
    });
    const opening = world.open();
    await isRefused;
    expect(world.creates()).toEqual([]);
    if (claim.outcome === 'acquired') await memory.release({ lease: claim.lease });
    expect((await opening).status).toBe(201);
  });
});

describe('releasing an order', () => {
  it.each([
    ['nobody opened', async () => undefined, 'order-not-found', 404, 'no payment for this order'],
    [
      'is open',
      async (world: ReturnType<typeof createProxyWorld>) => void (await world.open()),
      ...(['release-refused', 409, '(pending)'] as const),
    ],
    [
      'ended without money',
      async (world: ReturnType<typeof createProxyWorld>) => {
        const { session } = await world.open();
        await world.sandbox.expire(session.id);
      },
      ...(['release-refused', 409, '(expired)'] as const),
    ],
    [
      'is paid',
      async (world: ReturnType<typeof createProxyWorld>) => {
        const { session } = await world.open();
        await world.sandbox.pay(session.id);
      },
      ...(['release-refused', 409, '(paid)'] as const),
    ],
  ])('that %s is refused', async (_, prepare, code, status, message) => {
    const world = createProxyWorld();
    await prepare(world);
    await world.sandbox.settled();
    await expect(world.proxy.release('ORD-1')).rejects.toMatchObject({
      ...{ code, status, message: expect.stringContaining(message) },
    });
  });
});
