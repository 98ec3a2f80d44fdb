import { isSameMoney, type Money, type SubscriptionInterval } from '@stablepay/core';

/** What is subscribed to and by whom, from the shop's own data. */
export type Plan = {
  /**
   * The merchant's own id of the customer. Together with the plan's reference it is the natural
   * key: a customer has one subscription to a plan, however often the button is clicked.
   */
  customer: string;
  /** The name the payer sees. */
  product: string;
  /** Price of one for one period, in USD. */
  unitAmount: Money;
  interval: SubscriptionInterval;
  /** A period is this many intervals. Default 1. */
  intervalCount?: number | undefined;
  /** Default 1. */
  quantity?: number | undefined;
  /** The merchant's own id of the price. Default: the reference. */
  priceId?: string | undefined;
  description?: string | undefined;
  customerEmail?: string | undefined;
  customerName?: string | undefined;
  customerPhone?: string | undefined;
  /** Nothing is charged before this time, Unix milliseconds. Excludes `billingCycleAnchor`. */
  trialEnd?: number | undefined;
  /** Periods count from this time, Unix milliseconds. Excludes `trialEnd`. */
  billingCycleAnchor?: number | undefined;
  /** Ends at this time, Unix milliseconds. Excludes `iterations`. */
  cancelAt?: number | undefined;
  /** Ends after that many paid periods. Excludes `cancelAt`. */
  iterations?: number | undefined;
  metadata?: Readonly<Record<string, string>> | undefined;
};

/** What one period of a plan costs. */
export const priceOf = ({ unitAmount, quantity = 1 }: Plan): Money => ({
  minor: unitAmount.minor * quantity,
  currency: unitAmount.currency,
});

/** What the payer agrees to when he authorises. */
export type PlanTerms = {
  product: string;
  /** One period, quantity included. */
  price: Money;
  interval: string;
  intervalCount: number;
};

type StoredTerms = Pick<PlanTerms, 'price'> & {
  [Name in Exclude<keyof PlanTerms, 'price'>]?: PlanTerms[Name] | undefined;
};

/** The terms of a plan. */
export const termsOf = (plan: Plan): PlanTerms => ({
  product: plan.product,
  price: priceOf(plan),
  interval: plan.interval,
  intervalCount: plan.intervalCount ?? 1,
});

/** Whether something stored, an attempt or a subscription, is on the terms of a plan. */
export function hasTermsOf(plan: Plan, stored: StoredTerms): boolean {
  const { product, price, interval, intervalCount } = termsOf(plan);
  return (
    isSameMoney(stored.price, price) &&
    (stored.product ?? product) === product &&
    (stored.interval ?? interval) === interval &&
    (stored.intervalCount ?? intervalCount) === intervalCount
  );
}
