/**
 * The words StablePay uses for a subscription. Compared exactly; anything else is unknown: never
 * active, never ended. Source: API reference 6.3.
 */
export const subscriptionStatuses = [
  'incomplete',
  'trialing',
  'active',
  'past_due',
  'canceled',
  'incomplete_expired',
] as const;

export type SubscriptionStatus = (typeof subscriptionStatuses)[number];

/** Whether `word` is a subscription status this kit knows. */
export function isSubscriptionStatus(word: unknown): word is SubscriptionStatus {
  return (subscriptionStatuses as readonly unknown[]).includes(word);
}

/** The lengths a period is counted in. Source: API reference 6.1. */
export const subscriptionIntervals = ['day', 'week', 'month', 'year'] as const;

export type SubscriptionInterval = (typeof subscriptionIntervals)[number];
