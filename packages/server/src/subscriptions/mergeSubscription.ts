import { isSameMoney, type Money } from '@stablepay/core';
import type { StablePaySubscription } from '../client/StablePaySubscription.ts';
import type { SubscriptionRecord } from './SubscriptionRecord.ts';

const minute = 60_000;

/** Names under which our own keys are kept in a subscription's metadata. */
export const subscriptionMetadata = {
  reference: 'stablepay_reference',
  membership: 'stablepay_membership',
  attempt: 'stablepay_attempt',
};

/** Whether a subscription is over for good. */
export function isOver(status: string): boolean {
  return status === 'canceled' || status === 'incomplete_expired';
}

/** What one period costs, as StablePay says it. */
export const upstreamPrice = ({ item }: StablePaySubscription): Money => ({
  minor: item.unitAmount.minor * item.quantity,
  currency: item.unitAmount.currency,
});

function isSame(record: SubscriptionRecord, upstream: StablePaySubscription): boolean {
  const membership = upstream.metadata[subscriptionMetadata.membership] ?? record.membership;
  return (
    upstream.id === record.id &&
    [record.customer, record.upstreamCustomer].includes(upstream.customer) &&
    membership === record.membership &&
    isSameMoney(upstreamPrice(upstream), record.price) &&
    upstream.item.interval === record.interval &&
    upstream.item.intervalCount === record.intervalCount
  );
}

const edited = ['trialEndsAt', 'periodStart', 'periodEnd', 'cancelAt', 'iterations'] as const;

/** What runs is asked about when the next thing is due to happen; an end is asked about once. */
function nextDueAt(status: string, periodEnd: number | undefined, now: number) {
  // Until everything about the end was told.
  if (isOver(status)) return now;
  if (status === 'active' || status === 'trialing') {
    return Math.max(now + 10 * minute, (periodEnd ?? now) + 2 * minute);
  }
  return now + 10 * minute;
}

/**
 * What is known after StablePay was asked. An end is absorbing, and an answer that was asked for
 * before the one that is known changes nothing, so that no order of answers leads back. The
 * revision grows exactly when a browser would see a difference.
 */
export function mergeSubscription({
  record,
  upstream,
  askedAt,
}: {
  record: SubscriptionRecord;
  upstream: StablePaySubscription;
  /** When the read began. */
  askedAt: number;
}): SubscriptionRecord {
  if (askedAt < record.readAt || isOver(record.status)) return record;
  if (!isSame(record, upstream)) {
    const revision = record.mismatch ? record.revision : record.revision + 1;
    return { ...record, mismatch: true, revision, readAt: askedAt, dueAt: askedAt + 60 * minute };
  }
  const { status } = upstream;
  const next: SubscriptionRecord = {
    ...record,
    status,
    turn: status === record.status ? record.turn : record.turn + 1,
    trialEndsAt: upstream.trialEnd ?? record.trialEndsAt,
    periodStart: upstream.currentPeriodStart,
    periodEnd: upstream.currentPeriodEnd,
    cancelAt: upstream.cancelAt,
    canceledAt: upstream.canceledAt,
    iterations: upstream.iterations ?? record.iterations,
    latestInvoiceId: upstream.latestInvoiceId ?? record.latestInvoiceId,
  };
  const changed = JSON.stringify(next) !== JSON.stringify(record);
  // What comes with another status is told with it.
  const isEdited = next.turn === record.turn && edited.some((name) => next[name] !== record[name]);
  return {
    ...next,
    edits: isEdited ? (record.edits ?? 0) + 1 : record.edits,
    revision: changed ? record.revision + 1 : record.revision,
    readAt: askedAt,
    dueAt: nextDueAt(status, upstream.currentPeriodEnd, askedAt),
  };
}
