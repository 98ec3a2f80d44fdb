import type { RefundView } from '@stablepay/core';
import type { FoundRefund } from './createSettleRefund.ts';

/** The fixed list of fields a browser may see of a refund. */
export function toRefundView(
  { ledger, refund }: FoundRefund,
  {
    serverNow,
    transactionUrl,
  }: {
    serverNow: number;
    /** Where the shop looks up a transfer, when it knows the chain. */
    transactionUrl: ((transactionHash: string) => string | undefined) | undefined;
  },
): RefundView {
  const { transactionHash } = refund;
  const fields = {
    reason: refund.reason,
    failureReason: refund.failureReason,
    transactionHash,
    transactionUrl: transactionHash === undefined ? undefined : transactionUrl?.(transactionHash),
    receiptNumber: refund.receiptNumber,
    processedAt: refund.processedAt,
  };
  return {
    id: refund.id,
    reference: ledger.owner.reference,
    // A refund StablePay never took has failed, as far as a shopper is concerned.
    status: refund.refused ? 'failed' : refund.status,
    amount: refund.amount,
    createdAt: refund.createdAt,
    serverNow,
    revision: refund.revision,
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  };
}
