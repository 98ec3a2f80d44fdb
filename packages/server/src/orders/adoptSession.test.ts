import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import type { Attempt } from '../store/Store.ts';
import { adoptSession } from './adoptSession.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const attempt: Attempt = {
  ...{ number: 2, orderId: 'ORD-1-2', idempotencyKey: 'ORD-1#2', amount: usd(4_820) },
  stage: 'creating',
};
const first: Attempt = { ...attempt, number: 1, orderId: 'ORD-1', stage: 'abandoned' };

/** An order whose second attempt waits for its session, and what StablePay says of `cs_1`. */
async function createWaiting({
  change = {},
  said = {},
  metadata = { stablepay_reference: 'ORD-1', stablepay_attempt: '2' },
}: {
  change?: Partial<Attempt>;
  said?: object;
  metadata?: Record<string, unknown>;
} = {}) {
  const canceled: string[] = [];
  const kinds: string[] = [];
  const world = createTestContext({
    onAttention: ({ kind }) => void kinds.push(kind),
    fetch: async (input, init) => {
      if (init?.method === 'POST') canceled.push(new URL(input).pathname);
      return Response.json({
        ...{ id: 'cs_1', url: 'https://pay.test/cs_1', amount_total: 4_820, currency: 'usd' },
        ...{ payment_status: 'pending', created: 1, expires_at: 1_800, metadata, ...said },
      });
    },
  });
  const { store } = world.context;
  const attempts = [first, { ...attempt, ...change }];
  const record = { reference: 'ORD-1', attempts, askedAmount: usd(4_820) };
  await store.writeOrder({ record, expected: undefined });
  return {
    ...{ ...world, canceled, kinds },
    adopt: () => adoptSession(world.context, 'cs_1'),
    order: async () => (await store.readOrder('ORD-1'))?.record,
    session: async () => (await store.readSession('cs_1'))?.record,
  };
}

describe('T12: a session of which a webhook told before the create answered', () => {
  it('is taken into the store, as the attempt that waits for it', async () => {
    const { adopt, order, session, clock } = await createWaiting();
    expect(await adopt()).toBe(true);
    expect(await session()).toMatchObject({
      ...{ id: 'cs_1', reference: 'ORD-1', attempt: 2, orderId: 'ORD-1-2', amount: usd(4_820) },
      ...{ revision: 1, status: 'pending', url: 'https://pay.test/cs_1', effects: [] },
      ...{ createdAt: 1_000, expiresAt: 1_800_000, readAt: clock.now(), dueAt: clock.now() },
      ...{ fundsSeen: false, late: false, canceledByUs: false, amountChanged: false },
      ...{ cancelRefused: false, mismatch: false, settled: false },
    });
    expect((await order())?.attempts).toEqual([
      first,
      { ...attempt, stage: 'open', sessionId: 'cs_1' },
    ]);
  });

  it('tells its newest state, too', async () => {
    const { adopt, session } = await createWaiting({ said: { payment_status: 'processing' } });
    expect(await adopt()).toBe(true);
    expect(await session()).toMatchObject({ status: 'processing', fundsSeen: true, revision: 1 });
  });

  it.each<[string, Parameters<typeof createWaiting>[0]]>([
    ['names no order', { metadata: {} }],
    ['names another order', { metadata: { stablepay_reference: 'ORD-9', stablepay_attempt: '2' } }],
    ['names no attempt', { metadata: { stablepay_reference: 'ORD-1' } }],
    [
      'names an attempt there is not',
      { metadata: { stablepay_reference: 'ORD-1', stablepay_attempt: '3' } },
    ],
    [
      'names an attempt that was given up',
      { metadata: { stablepay_reference: 'ORD-1', stablepay_attempt: '1' } },
    ],
    ['comes for an attempt that has its session', { change: { stage: 'open', sessionId: 'cs_0' } }],
    ['costs something else', { said: { amount_total: 1 } }],
    ['costs it in another currency', { said: { currency: 'eur' } }],
  ])('is not ours where it %s', async (_, options) => {
    const { adopt, session, order } = await createWaiting(options);
    const before = await order();
    expect(await adopt()).toBe(false);
    expect(await session()).toBeUndefined();
    expect(await order()).toEqual(before);
  });

  it('is ended where its page is somewhere unexpected', async () => {
    const { adopt, order, session, canceled } = await createWaiting({
      said: { url: 'https://evil.test/pay' },
    });
    await expect(adopt()).rejects.toMatchObject({
      ...{ code: 'checkout-origin-refused', status: 502 },
      message: expect.stringContaining('not on an allowed origin'),
    });
    expect(canceled).toEqual(['/api/v1/checkout/sessions/cs_1/cancel']);
    expect(await session()).toBeUndefined();
    expect((await order())?.attempts[1]?.stage).toBe('abandoned');
  });

  it('is ended, kept for a person and told of where it is about another order', async () => {
    const { adopt, order, session, canceled, kinds } = await createWaiting({
      said: { order_id: 'ORD-9', payment_status: 'paid' },
    });
    await expect(adopt()).rejects.toMatchObject({
      ...{ code: 'session-mismatch', status: 409 },
      message: expect.stringContaining('not about this order'),
    });
    expect(kinds).toEqual(['mismatch']);
    expect(canceled).toHaveLength(1);
    expect(await session()).toMatchObject({ mismatch: true, status: 'pending' });
    expect((await order())?.attempts[1]?.stage).toBe('abandoned');
  });
});
