import type { Money, SubscriptionView } from '@stablepay/core';

/**
 * What a subscription costs, as a shop shows it before there is one. Shown only: what is charged
 * comes from the backend's `resolvePlan`.
 */
export type PlanPreview = Pick<SubscriptionView, 'product' | 'interval'> & {
  price: Money;
  /** A period is this many intervals. Default 1. */
  intervalCount?: number | undefined;
  /** Nothing is charged before this time, in Unix milliseconds. */
  trialEndsAt?: number | undefined;
  /** Ends by itself after this many paid periods. */
  iterations?: number | undefined;
};
