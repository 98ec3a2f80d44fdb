import { isSameMoney } from '@stablepay/core';
import type { StablePayRefund } from '../client/StablePayRefund.ts';
import { isRefundOver, type RefundEntry } from './RefundLedger.ts';

/**
 * What is known of a refund after StablePay was asked: an end is absorbing, and an answer about
 * another amount changes nothing. The revision grows when a browser would see a difference.
 */
export function mergeRefund(entry: RefundEntry, upstream: StablePayRefund): RefundEntry {
  if (upstream.id !== entry.id || !isSameMoney(upstream.amount, entry.amount)) return entry;
  // Completed stays completed; what was refused in an answer that got lost may yet exist.
  if (isRefundOver(entry) && !entry.refused) {
    const transactionHash = entry.transactionHash ?? upstream.transactionHash;
    return transactionHash === entry.transactionHash
      ? entry
      : { ...entry, transactionHash, revision: entry.revision + 1 };
  }
  const next: RefundEntry = {
    ...entry,
    refused: false,
    status: upstream.status,
    createdAt: upstream.createdAt,
    reason: upstream.reason ?? entry.reason,
    failureReason: upstream.failureReason,
    transactionHash: upstream.transactionHash ?? entry.transactionHash,
    receiptNumber: upstream.receiptNumber,
    processedAt: upstream.processedAt,
  };
  const changed = JSON.stringify(next) !== JSON.stringify(entry);
  return changed ? { ...next, revision: entry.revision + 1 } : entry;
}
