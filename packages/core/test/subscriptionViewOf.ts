import type { SubscriptionView } from '../src/protocol/subscriptionView.ts';

const createdAt = 1_767_225_600_000;
const day = 86_400_000;

/** A running monthly subscription, changed as a test needs it. */
export function subscriptionViewOf(changes: Partial<SubscriptionView> = {}): SubscriptionView {
  return {
    id: 'sub_3kT9xQ2mBv7LwZ0aRn5YcJ8d',
    status: 'active',
    reference: 'plan-pro',
    product: 'Pro plan',
    price: { minor: 1900, currency: 'USD' },
    interval: 'month',
    intervalCount: 1,
    createdAt,
    serverNow: createdAt + 1_000,
    revision: 1,
    periodStart: createdAt,
    periodEnd: createdAt + 31 * day,
    ...changes,
  };
}
