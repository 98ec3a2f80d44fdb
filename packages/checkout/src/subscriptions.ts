/**
 * `@stablepay/checkout/subscriptions`: subscribing with StablePay, and the subscription on an
 * account page. Import `@stablepay/checkout/styles.css` and `@stablepay/checkout/account.css`.
 */

// without a user interface
export {
  createSubscription,
  type CreateSubscriptionParameters,
} from './subscription/createSubscription.ts';
export type { Subscription } from './subscription/Subscription.ts';
export type {
  SubscriptionAccess,
  SubscriptionActivity,
  SubscriptionSnapshot,
} from './subscription/SubscriptionSnapshot.ts';

// React
export {
  useSubscription,
  type UseSubscriptionParameters,
  type UseSubscriptionReturnType,
} from './subscription/useSubscription.ts';
export {
  SubscribeCheckout,
  type SubscribeCheckoutProps,
} from './subscription/SubscribeCheckout.tsx';
export { SubscriptionCard, type SubscriptionCardProps } from './subscription/SubscriptionCard.tsx';
export { InvoiceList, type InvoiceListProps } from './subscription/InvoiceList.tsx';
export type { PlanPreview } from './subscription/PlanPreview.ts';

// words
export type { SubscriptionMessages } from './subscription/SubscriptionMessages.ts';
export { enSubscription } from './account/locales/en.ts';
