import type { PaymentChoice } from '../session/SandboxSession.ts';
import type { Interval, SubscriptionStatus } from './subscriptionRules.ts';

/** How often a subscription is charged. */
export type Recurring = { interval: Interval; intervalCount: number };

/** The one thing a subscription is for. */
export type SubscriptionItem = {
  /** `si_…`. */
  id: string;
  priceId: string;
  /** Its name, there is no product object. */
  product: string;
  /** Cents. */
  unitAmount: number;
  recurring: Recurring;
  quantity: number;
  metadata: Record<string, string>;
};

/** A subscription as the sandbox keeps it. Times are Unix seconds unless they say otherwise. */
export type SandboxSubscription = {
  /** `sub_…`. */
  id: string;
  merchantId: string;
  /** The customer's key in the store. */
  parent: string;
  /** The merchant's own customer id. */
  customer: string;
  status: SubscriptionStatus;
  item: SubscriptionItem;
  description?: string | undefined;
  successUrl?: string | undefined;
  cancelUrl?: string | undefined;
  metadata: Record<string, string>;
  created: number;
  trialEnd?: number | undefined;
  /** As asked for, until it is authorised; then the time all periods count from. */
  anchor: number;
  /** Set when the request named `billing_cycle_anchor`. */
  anchorGiven: boolean;
  currentPeriodStart: number;
  currentPeriodEnd: number;
  cancelAt?: number | undefined;
  canceledAt?: number | undefined;
  iterations?: number | undefined;
  /** Periods charged so far. */
  cycles: number;
  /** Failed retries of the invoice that is open. */
  retries: number;
  latestInvoice?: string | undefined;
  paymentMethodId?: string | undefined;
  /** What the payer picked on the mandate page. */
  choice: PaymentChoice;
  /** A tester's switch: whether charges go through. */
  charges: 'succeed' | 'fail';
  /** Unix milliseconds at which the clock does the next thing to it. */
  dueAt?: number | undefined;
  /** Grows with every change. */
  revision: number;
};

/** What one period costs, in cents. */
export const periodPrice = ({ item }: { item: SubscriptionItem }): number =>
  item.unitAmount * item.quantity;
