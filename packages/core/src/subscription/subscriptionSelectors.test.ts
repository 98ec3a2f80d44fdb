import { describe, expect, test } from 'vitest';
import { subscriptionViewOf } from '../../test/subscriptionViewOf.ts';
import { subscriptionStatuses } from '../protocol/subscriptionStatus.ts';
import {
  canAuthorize,
  canCancelAtPeriodEnd,
  canCancelNow,
  isPastDue,
  isSubscribed,
  isSubscriptionEnded,
  selectNextCharge,
  selectSubscriptionEnd,
} from './subscriptionSelectors.ts';

const words = [...subscriptionStatuses, 'paused', 'ACTIVE'];
const whichOf = (holds: (view: ReturnType<typeof subscriptionViewOf>) => boolean) =>
  words.filter((status) => holds(subscriptionViewOf({ status })));

describe('which statuses mean what', () => {
  test('only active and trialing are success', () => {
    expect(whichOf(isSubscribed)).toEqual(['trialing', 'active']);
  });
  test('an unknown word ends nothing', () => {
    expect(whichOf(isSubscriptionEnded)).toEqual(['canceled', 'incomplete_expired']);
  });
  test('past due is a state of its own', () => {
    expect(whichOf(isPastDue)).toEqual(['past_due']);
  });
  test('what runs or is still to be authorised can be ended', () => {
    expect(whichOf(canCancelNow)).toEqual(['incomplete', 'trialing', 'active', 'past_due']);
    expect(whichOf(canCancelAtPeriodEnd)).toEqual(['trialing', 'active']);
  });
});

test('authorising needs both the status and the address', () => {
  const url = 'https://pay.stablepay.test/sub_1';
  expect(canAuthorize(subscriptionViewOf({ status: 'incomplete', url }))).toBe(true);
  expect(canAuthorize(subscriptionViewOf({ status: 'incomplete' }))).toBe(false);
  expect(canAuthorize(subscriptionViewOf({ status: 'active', url }))).toBe(false);
});

describe('the next charge', () => {
  const periodEnd = 1_000_000;

  test.each(['active', 'trialing'])('of what is %s is due when the period ends', (status) => {
    const view = subscriptionViewOf({ status, periodEnd });
    expect(selectNextCharge(view)).toEqual({ at: periodEnd, amount: view.price });
  });

  test.each(words.filter((word) => word !== 'active' && word !== 'trialing'))(
    'of what is %s is not known',
    (status) => {
      expect(selectNextCharge(subscriptionViewOf({ status, periodEnd }))).toBeUndefined();
    },
  );

  test('does not come when it ends with or before the period', () => {
    for (const cancelAt of [periodEnd, periodEnd - 1]) {
      const view = subscriptionViewOf({ periodEnd, cancelAt });
      expect(selectNextCharge(view)).toBeUndefined();
      expect(canCancelAtPeriodEnd(view)).toBe(false);
      expect(canCancelNow(view)).toBe(true);
    }
    const later = subscriptionViewOf({ periodEnd, cancelAt: periodEnd + 1 });
    expect(selectNextCharge(later)).toMatchObject({ at: periodEnd });
  });

  test('is unknown without a period', () => {
    expect(selectNextCharge(subscriptionViewOf({ periodEnd: undefined }))).toBeUndefined();
  });
});

test('the end is when it ended, or is going to', () => {
  expect(selectSubscriptionEnd(subscriptionViewOf())).toBeUndefined();
  expect(selectSubscriptionEnd(subscriptionViewOf({ cancelAt: 5 }))).toBe(5);
  const ended = { status: 'canceled', cancelAt: 5, canceledAt: 4 };
  expect(selectSubscriptionEnd(subscriptionViewOf(ended))).toBe(4);
});
