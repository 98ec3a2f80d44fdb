import type { SandboxRefund } from './SandboxRefund.ts';

/**
 * The refund object of the API (sections 8.1, 8.2); fields that do not apply are left out, so a new
 * refund has those of the create answer and an ended one those of the read answer.
 */
export function toRefundResource(refund: SandboxRefund) {
  const optional = {
    payment_id: refund.paymentId,
    order_id: refund.orderId,
    reason: refund.reason,
    description: refund.description,
    invoice_id: refund.invoiceId,
    subscription_id: refund.subscriptionId,
    failure_reason: refund.failureReason,
    transaction_hash: refund.transactionHash,
    receipt_number: refund.receiptNumber,
    processed_at: refund.processedAt,
  };
  const present = Object.entries(optional).filter(([, value]) => value !== undefined);
  return {
    refund_id: refund.refundId,
    amount: refund.amount,
    currency: refund.currency,
    status: refund.status,
    created_at: refund.createdAt,
    metadata: refund.metadata,
    ...Object.fromEntries(present),
  };
}
