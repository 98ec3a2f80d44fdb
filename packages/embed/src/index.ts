/**
 * `@stablepay/embed`: the script tag for those who bundle: loads it once and tells its types. The
 * files themselves are in `dist/script`; `@stablepay/embed/files` reads them.
 */
export { loadStablePay, type LoadStablePayOptions } from './load/loadStablePay.ts';
export type { StablePayCommand, StablePayPage } from './page/StablePayPage.ts';
export type {
  StablePayBadgeAttributes,
  StablePayCheckoutAttributes,
  StablePayOptionAttributes,
  StablePayRadio,
  StablePayRefundAttributes,
  StablePaySubscriptionAttributes,
} from './generated/elementTypes.ts';
export type { StablePayChooseOtherEvent } from './events/StablePayChooseOtherEvent.ts';
export type { StablePayPaidEvent } from './events/StablePayPaidEvent.ts';
export type { StablePayStatusEvent } from './events/StablePayStatusEvent.ts';
export type { StablePaySubscribedEvent } from './events/StablePaySubscribedEvent.ts';
