import { isFundsStatus, isSameMoney } from '@stablepay/core';
import type { StablePaySession } from '../client/StablePaySession.ts';
import type { SessionRecord } from '../store/Store.ts';

const endedStatuses = ['expired', 'canceled', 'failed'];

/** Whether a session is over without success, for now: a late payment is still possible. */
export function isEndedStatus(status: string): boolean {
  return endedStatuses.includes(status);
}

/** Names under which our own order is kept in a session's metadata. */
export const metadataKeys = { reference: 'stablepay_reference', attempt: 'stablepay_attempt' };

/**
 * Whether StablePay's answer is about what was ordered: the same session, price and, where the
 * answer carries them, order id and our own metadata. (The documented object has no `order_id`.)
 */
function isSameOrder(record: SessionRecord, upstream: StablePaySession): boolean {
  const orderId = upstream.raw['order_id'] ?? record.orderId;
  const reference = upstream.metadata[metadataKeys.reference] ?? record.reference;
  return (
    upstream.id === record.id &&
    isSameMoney(upstream.amount, record.amount) &&
    orderId === record.orderId &&
    reference === record.reference
  );
}

function nextStatus(record: SessionRecord, upstream: StablePaySession): string {
  if (record.status === 'paid') return 'paid';
  // Answers may arrive out of order; money that was seen, or an end, does not become "waiting".
  if (upstream.status === 'pending' && (record.fundsSeen || isEndedStatus(record.status))) {
    return record.status;
  }
  // StablePay reports a cancel as expired (assumption B14); only we know it was ours.
  if (upstream.status === 'expired' && record.canceledByUs) return 'canceled';
  return upstream.status;
}

/**
 * What is known after StablePay was asked: monotonic, so that no order of answers, webhooks and
 * crashes leads anywhere else. The revision grows exactly when a browser would see a difference.
 */
export function mergeSession({
  record,
  upstream,
  now,
}: {
  record: SessionRecord;
  upstream: StablePaySession;
  now: number;
}): SessionRecord {
  if (!isSameOrder(record, upstream)) {
    return record.mismatch
      ? { ...record, readAt: now }
      : { ...record, mismatch: true, revision: record.revision + 1, readAt: now };
  }
  const status = nextStatus(record, upstream);
  const fundsSeen = record.fundsSeen || isFundsStatus(status);
  const late = record.late || (isEndedStatus(record.status) && isFundsStatus(status));
  const conversion = upstream.conversion ?? record.conversion;
  // A payment that becomes late changes its status as well.
  const changed =
    status !== record.status ||
    upstream.expiresAt !== record.expiresAt ||
    JSON.stringify(conversion) !== JSON.stringify(record.conversion);
  return {
    ...record,
    status,
    fundsSeen,
    late,
    conversion,
    expiresAt: upstream.expiresAt,
    revision: changed ? record.revision + 1 : record.revision,
    readAt: now,
  };
}
