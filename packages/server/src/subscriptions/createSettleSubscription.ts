import { ApiError } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { updateRecord } from '../settle/updateRecord.ts';
import { withLease } from '../settle/withLease.ts';
import { listSubscriptionEffects } from './listSubscriptionEffects.ts';
import { isOver, mergeSubscription } from './mergeSubscription.ts';
import { settleInvoices } from './settleInvoices.ts';
import { subscriptionKind, type SubscriptionRecord } from './SubscriptionRecord.ts';
import { tellEach } from './tellEach.ts';

const failedReadPauseMs = 60_000;

/**
 * Asks StablePay about one subscription and its invoices and carries out what follows: the one
 * way by which anything about a subscription gets into the store. Undefined when it is not ours.
 * `invoiceId` names an invoice something has just happened to.
 */
export type SettleSubscription = (
  id: string,
  invoiceId?: string,
) => Promise<SubscriptionRecord | undefined>;

/** Makes {@link SettleSubscription}. One instance at a time asks about one subscription. */
export function createSettleSubscription(context: ProxyContext): SettleSubscription {
  const { store, clock, stablepay } = context;

  const read = async (id: string) => {
    const askedAt = clock.now();
    const upstream = await stablepay.subscriptions.retrieve(id);
    return updateRecord(
      context,
      subscriptionKind,
      id,
      (record) => record && mergeSubscription({ record, upstream, askedAt }),
    );
  };

  /** Tells what is to be told, and writes down that it was: claims don't last as long as plans. */
  const tell = async (record: SubscriptionRecord) => {
    const effects = listSubscriptionEffects(context, record);
    const due = effects.filter(({ key }) => !record.told?.includes(key));
    if (due.length === 0) return { record, failures: [] };
    const outcome = await tellEach(context, due);
    const isDone = (key: string) => record.told?.includes(key) || outcome.told.includes(key);
    const told = effects.map(({ key }) => key).filter(isDone);
    const written = await updateRecord(
      context,
      subscriptionKind,
      record.id,
      (current) => current && { ...current, told },
    );
    return { record: written ?? record, failures: outcome.failures };
  };

  /** What ended needs no further look, once everything was told. */
  const closeIfOver = async (record: SubscriptionRecord) =>
    isOver(record.status) && record.dueAt !== undefined
      ? updateRecord(
          context,
          subscriptionKind,
          record.id,
          (current) => current && { ...current, dueAt: undefined },
        )
      : record;

  const settle = async (known: SubscriptionRecord, hint: string | undefined) => {
    const record = (await read(known.id)) ?? known;
    if (record.mismatch) {
      await context.report(mismatch());
      return record;
    }
    const told = await tell(record);
    // What can't be told keeps no invoice from being told of.
    const settled = await settleInvoices({ context, record: told.record, hint });
    const failures = [...told.failures, ...settled.failures];
    if (failures.length > 0) throw failures[0];
    return closeIfOver(settled.record);
  };

  return async (id, invoiceId) => {
    const known = (await store.readRecord(subscriptionKind, id))?.record;
    const isClosed = known && isOver(known.status) && known.dueAt === undefined;
    if (!known || (isClosed && invoiceId === undefined)) return known;
    try {
      return await withLease(context, `subscription:${id}`, () => settle(known, invoiceId));
    } catch (error) {
      // What can't be read or told goes to the end of the queue, or it keeps reconcile from others.
      const dueAt = clock.now() + failedReadPauseMs;
      await updateRecord(context, subscriptionKind, id, (record) => record && { ...record, dueAt });
      throw error;
    }
  };
}

function mismatch(): ApiError {
  return new ApiError({
    code: 'session-mismatch',
    message: 'A subscription at StablePay is not what was ordered; nobody was told it is active.',
    status: 409,
  });
}
