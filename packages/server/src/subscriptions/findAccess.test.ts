import { expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { verifyAccessToken } from '../tokens/accessToken.ts';
import { findAccess } from './findAccess.ts';
import { membershipKeyOf } from './membershipKeyOf.ts';
import { type MembershipAttempt, membershipKind } from './SubscriptionRecord.ts';

const membership = { customer: 'cust-42', reference: 'pro' };
const month = 30 * 24 * 60 * 60 * 1_000;

/** A membership with these attempts, and what opens it. */
async function find(...attempts: Partial<MembershipAttempt>[]) {
  const { context, clock } = createTestContext();
  const key = await membershipKeyOf(membership);
  const blank = {
    idempotencyKey: 'k',
    price: { minor: 1, currency: 'USD' },
    stage: 'open',
  } as const;
  const record = {
    ...{ ...membership, key },
    attempts: attempts.map((one, index) => ({ ...blank, number: index + 1, ...one })),
  };
  await context.store.writeRecord(membershipKind, { record, expected: undefined });
  return { access: await findAccess(context, membership), context, now: clock.now() };
}

it('a customer gets to the newest subscription, as who may act, for thirty days', async () => {
  const { access, context, now } = await find(
    { subscriptionId: 'sub_1' },
    { subscriptionId: 'sub_2' },
    { stage: 'creating' },
    { stage: 'abandoned', subscriptionId: 'sub_4' },
  );
  expect(access?.subscriptionId).toBe('sub_2');
  const verify = (afterMs: number) =>
    verifyAccessToken({
      ...{ text: access?.token ?? '', kind: 'subscription', id: 'sub_2', scope: 'act' },
      ...{ secrets: context.tokenSecrets, now: now + afterMs },
    });
  expect(await verify(month - 1)).toBeDefined();
  expect(await verify(month)).toBeUndefined();
});

it('a customer without a subscription gets nowhere', async () => {
  expect((await find()).access).toBeUndefined();
  expect((await find({ stage: 'creating' })).access).toBeUndefined();
  expect((await find({ stage: 'open' })).access).toBeUndefined();
  const { context } = await find({ subscriptionId: 'sub_1' });
  expect(await findAccess(context, { ...membership, customer: 'cust-4' })).toBeUndefined();
  expect(await findAccess(context, { ...membership, reference: 'basic' })).toBeUndefined();
});

it('customer and plan are told apart wherever one ends and the other begins', async () => {
  const keys = await Promise.all([
    membershipKeyOf({ customer: 'a', reference: 'bc' }),
    membershipKeyOf({ customer: 'ab', reference: 'c' }),
    membershipKeyOf({ customer: 'bc', reference: 'a' }),
  ]);
  expect(new Set(keys).size).toBe(3);
  // Under this name memberships of older versions lie in the shops' stores.
  expect(await membershipKeyOf(membership)).toBe(
    '2732ee7824a2f13b68472dc2e128df0aa5df7dcc9016d93545fff6bb64d3f396',
  );
});
