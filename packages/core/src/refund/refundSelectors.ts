import { isRefundStatus } from '../protocol/refundStatus.ts';
import type { RefundView } from '../protocol/refundView.ts';

/**
 * How far a refund is. `on-chain`: a transfer is named, but StablePay does not call it completed
 * yet. `unknown`: a word this version does not know, neither success nor an end.
 */
export type RefundStep =
  | 'requested'
  | 'processing'
  | 'on-chain'
  | 'completed'
  | 'failed'
  | 'canceled'
  | 'unknown';

/** Which step of its way a refund has reached. */
export function selectRefundStep({ status, transactionHash }: RefundView): RefundStep {
  if (!isRefundStatus(status)) return 'unknown';
  switch (status) {
    case 'pending':
      return transactionHash === undefined ? 'requested' : 'on-chain';
    case 'processing':
      return transactionHash === undefined ? 'processing' : 'on-chain';
    case 'completed':
    case 'failed':
    case 'canceled':
      return status;
    default:
      return status satisfies never;
  }
}

/** Whether nothing more will happen to it. An unknown word ends nothing. */
export function isRefundEnded({ status }: RefundView): boolean {
  return status === 'completed' || status === 'failed' || status === 'canceled';
}
