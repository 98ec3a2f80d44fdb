import { expect, test } from 'vitest';
import { expectFieldsChecked } from '../../test/expectFieldsChecked.ts';
import { subscriptionViewOf } from '../../test/subscriptionViewOf.ts';
import { isSubscriptionStatus, subscriptionStatuses } from './subscriptionStatus.ts';
import { parseSubscriptionView } from './subscriptionView.ts';

const full = subscriptionViewOf({
  url: 'https://pay.stablepay.test/sub_1',
  trialEndsAt: 1,
  cancelAt: 2,
  canceledAt: 3,
  iterations: 12,
});

test('every field survives the way through JSON', () => {
  for (const view of [full, subscriptionViewOf()]) {
    expect(parseSubscriptionView(JSON.parse(JSON.stringify(view)))).toEqual(view);
  }
});

test('fields this version does not know are left out, words it does not know are kept', () => {
  const view = { ...full, status: 'paused', interval: 'decade', customer_email: 'a@b.example' };
  expect(parseSubscriptionView(view)).toEqual({ ...full, status: 'paused', interval: 'decade' });
});

const noTime = ['1', -1, 1.5, Number.NaN, 2 ** 53, null];

test('a wrong field is refused by its name', () => {
  expectFieldsChecked({
    full,
    parse: parseSubscriptionView,
    path: 'subscription',
    wrong: {
      id: ['', '../x', 1, undefined],
      status: ['', 1, undefined, 'x'.repeat(65)],
      reference: ['', 'a b', undefined],
      product: ['', 1, undefined, 'x'.repeat(2_049)],
      price: [undefined, 1900, { minor: 0.5, currency: 'USD' }],
      interval: ['', 1, undefined],
      intervalCount: [0, 1.5, '1', undefined],
      createdAt: [...noTime, undefined],
      serverNow: [...noTime, undefined],
      revision: [...noTime, undefined],
      url: ['', 1, 'x'.repeat(4_097)],
      trialEndsAt: noTime,
      periodStart: noTime,
      periodEnd: noTime,
      cancelAt: noTime,
      canceledAt: noTime,
      iterations: noTime,
    },
  });
});

test('statuses are compared exactly', () => {
  for (const status of subscriptionStatuses) expect(isSubscriptionStatus(status)).toBe(true);
  for (const word of ['ACTIVE', 'past-due', 'cancelled', '', undefined, ['active']]) {
    expect(isSubscriptionStatus(word)).toBe(false);
  }
});
