import { isStablePayError } from '@stablepay/core';
import { carryOut, type Effect } from '../effects/carryOut.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { updateRecord } from '../settle/updateRecord.ts';
import { withLease } from '../settle/withLease.ts';
import { mergeRefund } from './mergeRefund.ts';
import {
  isRefundDone,
  isRefundOver,
  ledgerKind,
  pointerKind,
  type RefundEntry,
  type RefundLedger,
} from './RefundLedger.ts';
import { updateRefund } from './updateLedger.ts';

// A create that failed on the way may still arrive; before this time nothing is ruled out.
const mayStillArriveMs = 15 * 60_000;
const failedReadPauseMs = 60_000;

/** A refund and the ledger it is in. */
export type FoundRefund = { ledger: RefundLedger; refund: RefundEntry };

/**
 * Asks StablePay about one refund and carries out what follows. Undefined when it is not ours.
 */
export type SettleRefund = (id: string) => Promise<FoundRefund | undefined>;

/** A refund by its own id, as it is known. */
export async function findRefund(
  { store }: ProxyContext,
  id: string,
): Promise<FoundRefund | undefined> {
  const pointer = (await store.readRecord(pointerKind, id))?.record;
  const ledger = pointer && (await store.readRecord(ledgerKind, pointer.paymentId))?.record;
  const refund = ledger?.refunds.find((one) => one.id === id);
  return ledger && refund && { ledger, refund };
}

/** What the merchant has to be told about a refund as it stands. */
export function listRefundEffects(
  context: ProxyContext,
  { ledger, refund }: FoundRefund,
): Effect[] {
  if (refund.status !== 'completed' && refund.status !== 'failed') return [];
  const { reference } = ledger.owner;
  const isDone = refund.status === 'completed';
  const kind = isDone ? 'refunded' : 'refund-failed';
  const idempotencyKey = `${kind}:${refund.id}`;
  const { paymentId } = ledger;
  const event = { reference, idempotencyKey, paymentId, amount: refund.amount, refund };
  return [
    {
      key: idempotencyKey,
      kind,
      reference,
      resource: { type: 'refund', id: refund.id },
      call: () =>
        isDone ? context.handlers.onRefunded?.(event) : context.handlers.onRefundFailed?.(event),
    },
  ];
}

/** Makes {@link SettleRefund}. One instance at a time works on the refunds of one payment. */
export function createSettleRefund(context: ProxyContext): SettleRefund {
  const read = async ({ ledger, refund }: FoundRefund): Promise<RefundEntry> => {
    const { paymentId } = ledger;
    try {
      const upstream = await context.stablepay.refunds.retrieve(refund.id);
      return await updateRefund(context, paymentId, refund.id, (entry) =>
        mergeRefund(entry, upstream),
      );
    } catch (error) {
      const isUnknown = isStablePayError(error) && error.code === 'resource-missing';
      const isOld = context.clock.now() - refund.createdAt > mayStillArriveMs;
      if (!isUnknown || !isOld || refund.status !== 'pending') throw error;
      // StablePay never got it. It counts no longer; the same key would make it anew.
      return updateRefund(context, paymentId, refund.id, (entry) => ({ ...entry, refused: true }));
    }
  };

  return async (id) => {
    const found = await findRefund(context, id);
    if (!found || isRefundDone(found.refund)) return found;
    const { paymentId } = found.ledger;
    try {
      const refund = await withLease(context, `refunds:${paymentId}`, () => read(found));
      await carryOut(context, listRefundEffects(context, { ...found, refund }));
      if (!isRefundOver(refund)) return { ...found, refund };
      const told = await updateRefund(context, paymentId, id, (one) => ({ ...one, told: true }));
      return { ...found, refund: told };
    } catch (error) {
      const dueAt = context.clock.now() + failedReadPauseMs;
      await updateRecord(context, ledgerKind, paymentId, (one) => one && { ...one, dueAt });
      throw error;
    }
  };
}
