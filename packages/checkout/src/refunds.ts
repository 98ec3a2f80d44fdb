/**
 * `@stablepay/checkout/refunds`: how far a refund is, for the person who gets it. Import
 * `@stablepay/checkout/styles.css` and `@stablepay/checkout/account.css`.
 */

// without a user interface
export { createRefund, type CreateRefundParameters, type Refund } from './refund/createRefund.ts';
export type { ResourceSnapshot } from './resource/ResourceSnapshot.ts';

// React
export {
  useRefund,
  type UseRefundParameters,
  type UseRefundReturnType,
} from './refund/useRefund.ts';
export { RefundTimeline, type RefundTimelineProps } from './refund/RefundTimeline.tsx';

// words
export type { RefundMessages } from './refund/RefundMessages.ts';
export { enRefund } from './account/locales/en.ts';
