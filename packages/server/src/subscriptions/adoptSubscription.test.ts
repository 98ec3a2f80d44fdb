import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { adoptSubscription } from './adoptSubscription.ts';
import {
  type MembershipAttempt,
  membershipKind,
  subscriptionKind,
  type SubscriptionRecord,
} from './SubscriptionRecord.ts';

const key = 'a'.repeat(64);
const price = { minor: 1_900, currency: 'USD' };
const attempt: MembershipAttempt = {
  ...{ number: 2, idempotencyKey: `sub-${key}-2`, price, stage: 'creating' },
};
const first: MembershipAttempt = { ...attempt, number: 1, stage: 'abandoned' };
const names = { stablepay_membership: key, stablepay_attempt: '2' };

/** A membership whose second attempt waits for its subscription, and what StablePay says of it. */
async function createWaiting({
  change = {},
  said = {},
  metadata = names,
  stored,
}: {
  change?: Partial<MembershipAttempt>;
  said?: object;
  metadata?: object;
  /** What is in the store already. */
  stored?: Partial<SubscriptionRecord>;
} = {}) {
  const canceled: string[] = [];
  const world = createTestContext({
    resolvePlan: () => undefined,
    fetch: async (input, init) => {
      if (init?.method === 'POST') canceled.push(new URL(input).pathname);
      const recurring = { interval: 'month', interval_count: 1 };
      const price_data = { product: 'Pro plan', currency: 'usd', unit_amount: 1_900, recurring };
      return Response.json({
        ...{ id: 'sub_1', customer: 'cust-42', status: 'active', created: 1, metadata },
        ...{ items: [{ quantity: 1, price_data }], ...said },
      });
    },
  });
  const { store } = world.context;
  const expected = undefined;
  const record = {
    key,
    customer: 'cust-42',
    reference: 'pro',
    attempts: [first, { ...attempt, ...change }],
  };
  await store.writeRecord(membershipKind, { record, expected });
  const read = async () => (await store.readRecord(subscriptionKind, 'sub_1'))?.record;
  const adopt = () => adoptSubscription(world.context, 'sub_1');
  if (stored) {
    await adopt();
    const known = await store.readRecord(subscriptionKind, 'sub_1');
    if (!known) throw new Error('It was not taken into the store.');
    const next = { ...known.record, ...stored };
    await store.writeRecord(subscriptionKind, { record: next, expected: known.version });
    // And the attempt waits again, as for a create that answers late.
    const membership = await store.readRecord(membershipKind, key);
    await store.writeRecord(membershipKind, { record, expected: membership?.version });
  }
  return {
    ...{ ...world, canceled, adopt, read },
    attempts: async () => (await store.readRecord(membershipKind, key))?.record.attempts,
  };
}

describe('T12: a subscription of which a webhook told before the create answered', () => {
  it('is taken into the store, as the attempt that waits for it', async () => {
    const { adopt, read, attempts } = await createWaiting({ said: { current_period_end: 9 } });
    expect(await adopt()).toBe(true);
    expect(await read()).toMatchObject({
      ...{ id: 'sub_1', reference: 'pro', customer: 'cust-42', membership: key, attempt: 2 },
      ...{ revision: 1, status: 'active', turn: 1, product: 'Pro plan', price, createdAt: 1_000 },
      ...{ interval: 'month', intervalCount: 1, mismatch: false, periodEnd: 9_000 },
    });
    // What it began with is no change of it.
    expect((await read())?.edits).toBeUndefined();
    expect(await attempts()).toEqual([
      first,
      { ...attempt, stage: 'open', subscriptionId: 'sub_1' },
    ]);
  });

  it.each<[string, Parameters<typeof createWaiting>[0]]>([
    ['names no membership', { metadata: {} }],
    ['names one that is none', { metadata: { ...names, stablepay_membership: `${key}/..` } }],
    [
      'names one with something before it',
      { metadata: { ...names, stablepay_membership: `x${key}` } },
    ],
    ['names another membership', { metadata: { ...names, stablepay_membership: 'b'.repeat(64) } }],
    ['names no attempt', { metadata: { stablepay_membership: key } }],
    ['names an attempt there is not', { metadata: { ...names, stablepay_attempt: '3' } }],
    ['names an attempt that was given up', { metadata: { ...names, stablepay_attempt: '1' } }],
    [
      'comes for an attempt that has its own',
      { change: { stage: 'open', subscriptionId: 'sub_0' } },
    ],
    ['is another customer’s', { said: { customer: 'cust-9' } }],
  ])('is not ours where it %s', async (_, options) => {
    const { adopt, read, attempts, canceled } = await createWaiting(options);
    const before = await attempts();
    expect(await adopt()).toBe(false);
    expect(await read()).toBeUndefined();
    expect(await attempts()).toEqual(before);
    // What is not ours is not ours to end.
    expect(canceled).toEqual([]);
  });

  it('is ended where it costs something else', async () => {
    const { adopt, read, attempts, canceled } = await createWaiting({
      change: { price: { minor: 2_900, currency: 'USD' } },
    });
    await expect(adopt()).rejects.toMatchObject({
      ...{ code: 'session-mismatch', status: 409 },
      message: expect.stringContaining('not what was ordered'),
    });
    expect(canceled).toEqual(['/api/v1/subscriptions/sub_1/cancel']);
    expect(await read()).toBeUndefined();
    expect((await attempts())?.[1]?.stage).toBe('abandoned');
  });

  it('is ended where the payer would be sent somewhere unexpected', async () => {
    const { adopt, canceled } = await createWaiting({
      said: { checkout_url: 'https://evil.test/' },
    });
    await expect(adopt()).rejects.toMatchObject({
      ...{ code: 'checkout-origin-refused', status: 502 },
      message: expect.stringContaining('not on an allowed origin'),
    });
    expect(canceled).toHaveLength(1);
  });
});

describe('a subscription that is in the store already', () => {
  const page = 'https://pay.test/sub_1';

  it('learns from the create where to authorise it, and nothing else changes', async () => {
    const { adopt, read } = await createWaiting({
      ...{ stored: { status: 'trialing', told: ['x'] }, said: { checkout_url: undefined } },
    });
    expect((await read())?.url).toBeUndefined();
    expect(await adopt()).toBe(true);
    expect(await read()).toMatchObject({ status: 'trialing', told: ['x'] });
    const known = await createWaiting({
      ...{ stored: { status: 'trialing', url: undefined }, said: { checkout_url: page } },
    });
    expect(await known.adopt()).toBe(true);
    expect(await known.read()).toMatchObject({ status: 'trialing', url: page });
  });

  it('keeps the address it knows', async () => {
    const url = 'https://pay.test/first';
    for (const said of [{ checkout_url: page }, {}]) {
      const { adopt, read } = await createWaiting({ stored: { url }, said });
      await adopt();
      expect((await read())?.url).toBe(url);
    }
  });
});
