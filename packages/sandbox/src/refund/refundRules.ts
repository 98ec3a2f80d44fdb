/** The statuses of API reference 8.3. The sandbox never stays in `pending` (S13). */
export const refundStatuses = ['pending', 'processing', 'completed', 'failed', 'canceled'] as const;

export type RefundStatus = (typeof refundStatuses)[number];

/** Why a merchant refunds (API reference 8.1). */
export const refundReasons = [
  'requested_by_customer',
  'duplicate',
  'fraudulent',
  'expired_uncaptured',
] as const;

export type RefundReason = (typeof refundReasons)[number];

/** Why a refund failed (API reference 8.2). */
export const refundFailures = [
  'charge_already_refunded',
  'insufficient_funds',
  'expired_or_canceled_card',
  'declined_by_bank',
  'lost_or_stolen_card',
  'unknown',
] as const;

export type RefundFailure = (typeof refundFailures)[number];

export function isRefundFailure(value: unknown): value is RefundFailure {
  return (refundFailures as readonly unknown[]).includes(value);
}

/** Whether a refund still takes away from what can be refunded (B12). */
export function isCounted({ status }: { status: RefundStatus }): boolean {
  return status !== 'failed' && status !== 'canceled';
}
