/**
 * The words StablePay uses for a refund. Compared exactly; anything else is unknown: never
 * completed, never ended. Source: API reference 8.3.
 */
export const refundStatuses = ['pending', 'processing', 'completed', 'failed', 'canceled'] as const;

export type RefundStatus = (typeof refundStatuses)[number];

/** Whether `word` is a refund status this kit knows. */
export function isRefundStatus(word: unknown): word is RefundStatus {
  return (refundStatuses as readonly unknown[]).includes(word);
}

/** Why a merchant refunds. Source: API reference 8.1. */
export const refundReasons = [
  'requested_by_customer',
  'duplicate',
  'fraudulent',
  'expired_uncaptured',
] as const;

export type RefundReason = (typeof refundReasons)[number];

/** Why a refund failed. Source: API reference 8.2. */
export const refundFailureReasons = [
  'charge_already_refunded',
  'insufficient_funds',
  'expired_or_canceled_card',
  'declined_by_bank',
  'lost_or_stolen_card',
  'unknown',
] as const;

export type RefundFailureReason = (typeof refundFailureReasons)[number];
