import { describe, expect, it } from 'vitest';
import { plan } from '../../test/createMemberWorld.ts';
import { createTestContext } from '../../test/createTestContext.ts';
import { subscriptionRecord } from '../../test/subscriptionRecord.ts';
import type { SettleSubscription } from './createSettleSubscription.ts';
import { membershipKeyOf } from './membershipKeyOf.ts';
import { openSubscription } from './openSubscription.ts';
import { updateMembershipAttempt } from './storeSubscription.ts';
import { type MembershipAttempt, membershipKind, subscriptionKind } from './SubscriptionRecord.ts';

const membership = { customer: 'cust-42', reference: 'pro' };
const price = plan.unitAmount;
const attempt: MembershipAttempt = {
  ...{ number: 1, idempotencyKey: 'first', price, stage: 'open', subscriptionId: 'sub_1' },
};
const { subscriptionId: _, ...withoutId } = attempt;

/** A membership with these attempts; what `settle` says of a subscription is played. */
async function createMembership(
  attempts: MembershipAttempt[],
  settle: SettleSubscription = async () => subscriptionRecord(),
) {
  const key = await membershipKeyOf(membership);
  const creates: string[] = [];
  const answers: (() => Response)[] = [];
  const world = createTestContext({
    fetch: async (input, init) => {
      if (input.endsWith('/create')) {
        creates.push(new Headers(init?.headers).get('Idempotency-Key') ?? '');
      }
      const recurring = { interval: 'month', interval_count: 1 };
      const price_data = { product: 'Pro plan', currency: 'usd', unit_amount: 1_900, recurring };
      return (
        answers.shift()?.() ??
        Response.json({
          ...{ id: 'sub_1', customer: 'cust-42', status: 'incomplete', created: 1 },
          items: [{ quantity: 1, price_data }],
        })
      );
    },
  });
  const { context } = world;
  const record = { ...membership, key, attempts };
  await context.store.writeRecord(membershipKind, { record, expected: undefined });
  return {
    ...{ ...world, creates, answers, key, record },
    open: (change: Partial<typeof plan> = {}) =>
      openSubscription({ context, settle, reference: 'pro', plan: { ...plan, ...change } }),
    attempts: async () => (await context.store.readRecord(membershipKind, key))?.record.attempts,
  };
}

describe('T28: a membership', () => {
  it('is not opened while somebody else is at it', async () => {
    const { open, store, clock, key, creates } = await createMembership([]);
    const claim = await store.claim({ key: `membership:${key}`, leaseMs: 60_000 });
    const opening = open();
    await clock.advance(1_000);
    expect(creates).toEqual([]);
    if (claim.outcome === 'acquired') await store.release({ lease: claim.lease });
    await clock.advance(100);
    expect(await opening).toMatchObject({ created: true });
    expect(creates).toEqual([`sub-${key}-1`]);
  });

  it.each<[string, MembershipAttempt]>([
    ['was given up', { ...attempt, stage: 'abandoned' }],
    ['never got its subscription', withoutId],
  ])('whose last attempt %s gets the next one', async (_name, last) => {
    const { open, key, creates } = await createMembership([last]);
    expect(await open()).toMatchObject({ created: true });
    expect(creates).toEqual([`sub-${key}-2`]);
  });

  it('whose subscription is over gets the next one', async () => {
    const settle = async () => subscriptionRecord({ status: 'canceled' });
    const { open, key, creates } = await createMembership([attempt], settle);
    expect(await open()).toMatchObject({ created: true });
    expect(creates).toEqual([`sub-${key}-2`]);
  });

  it('nobody has authorised yet gets the next one where the plan costs something else', async () => {
    const states = ['incomplete', 'canceled'];
    const settle = async () =>
      subscriptionRecord({ status: states.shift() ?? 'canceled', price: { ...price, minor: 5 } });
    const { open, key, creates } = await createMembership([attempt], settle);
    expect(await open()).toMatchObject({ created: true });
    expect(creates).toEqual([`sub-${key}-2`]);
  });

  it('gets what a webhook has brought meanwhile, which is newer than what was created', async () => {
    const { open, context } = await createMembership([]);
    const record = subscriptionRecord({ status: 'trialing' });
    await context.store.writeRecord(subscriptionKind, { record, expected: undefined });
    expect((await open()).subscription).toEqual(record);
    // What was just created has not changed its status yet.
    const alone = await createMembership([]);
    expect((await alone.open()).subscription).toMatchObject({ status: 'incomplete', turn: 0 });
  });

  it('whose subscription is unknown says to come again', async () => {
    const { open, creates } = await createMembership([attempt], async () => undefined);
    await expect(open()).rejects.toMatchObject({ code: 'order-busy', status: 503 });
    expect(creates).toEqual([]);
  });
});

describe('T28: an attempt that waits for its subscription', () => {
  const waiting: MembershipAttempt = { ...withoutId, stage: 'creating' };

  it('is repeated under its own key, and what is true now is answered', async () => {
    const settle = async () => subscriptionRecord({ status: 'trialing' });
    const { open, creates } = await createMembership([waiting], settle);
    expect(await open()).toMatchObject({ created: false, subscription: { status: 'trialing' } });
    expect(creates).toEqual(['first']);
  });

  it('is given up for the next one where its key was used for something else', async () => {
    const { open, creates, answers, attempts, key } = await createMembership([waiting]);
    const error = { type: 'idempotency_error', code: 'idempotency_conflict' };
    answers.push(() => Response.json({ error }, { status: 409 }));
    expect(await open()).toMatchObject({ created: true });
    expect(creates).toEqual(['first', `sub-${key}-2`]);
    expect(await attempts()).toMatchObject([
      { number: 1, stage: 'abandoned' },
      { number: 2, stage: 'open', subscriptionId: 'sub_1' },
    ]);
  });

  it('is changed, and no other', async () => {
    const second = { ...waiting, number: 2 };
    const { context, record, attempts } = await createMembership([attempt, second]);
    const before = await attempts();
    for (const number of [1, 3]) {
      await updateMembershipAttempt(context, record, number, { stage: 'abandoned' });
      expect(await attempts()).toEqual(before);
    }
    await updateMembershipAttempt(context, record, 2, { stage: 'abandoned' });
    expect(await attempts()).toEqual([attempt, { ...second, stage: 'abandoned' }]);
  });
});

it('a plan that does not hold together is the shop’s fault, and says so', async () => {
  const { open, creates } = await createMembership([]);
  await expect(open({ unitAmount: { minor: 1, currency: 'EUR' } })).rejects.toMatchObject({
    ...{ code: 'config-invalid', cause: { path: 'item.unitAmount' } },
    message: expect.stringContaining('resolvePlan returned a plan that does not hold'),
  });
  expect(creates).toEqual([]);
});
