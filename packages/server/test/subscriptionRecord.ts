import type { SubscriptionRecord } from '../src/subscriptions/SubscriptionRecord.ts';

/** A stored subscription, with what a test wants different. */
export const subscriptionRecord = (
  change: Partial<SubscriptionRecord> = {},
): SubscriptionRecord => ({
  id: 'sub_1',
  revision: 1,
  reference: 'pro',
  customer: 'cust-42',
  membership: 'a'.repeat(64),
  attempt: 1,
  status: 'active',
  turn: 1,
  product: 'Pro plan',
  price: { minor: 1_900, currency: 'USD' },
  interval: 'month',
  intervalCount: 1,
  createdAt: 0,
  mismatch: false,
  readAt: 0,
  ...change,
});
