import { ApiError, isSameMoney } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { OrderRecord, SessionRecord } from '../store/Store.ts';
import { type Effect, listEffects } from './listEffects.ts';
import { updateOrder } from './updateOrder.ts';
import { updateSession } from './updateSession.ts';

const handlerLeaseMs = 60_000;
const effectTtlMs = 90 * 24 * 60 * 60 * 1_000;

/** Remembers, before anything is shipped, which session fulfils the order: the first one paid. */
async function claimFulfilment(context: ProxyContext, record: SessionRecord): Promise<OrderRecord> {
  const order = await updateOrder(context, record.reference, (current) =>
    record.status === 'paid' &&
    !record.mismatch &&
    current.fulfilledBy === undefined &&
    isSameMoney(current.askedAmount, record.amount)
      ? { ...current, fulfilledBy: record.id }
      : current,
  );
  const { reference, amount: askedAmount } = record;
  return order ?? { reference, attempts: [], askedAmount, fulfilledBy: record.id };
}

async function callHandler(
  context: ProxyContext,
  record: SessionRecord,
  effect: Effect,
): Promise<void> {
  const { reference, late, amount } = record;
  const event = { reference, idempotencyKey: effect.key, session: record };
  try {
    if (effect.kind === 'paid') await context.onPaid?.({ ...event, amount, late });
    else await context.onAttention?.({ ...event, kind: effect.kind });
  } catch (cause) {
    throw new ApiError({
      code: 'handler-failed',
      message: `The shop's handler for "${effect.kind}" threw.`,
      status: 503,
      cause,
    });
  }
}

/**
 * Tells the merchant's code what a session's state calls for: under a lease per effect, committed
 * after the handler returned. A crash in between means the handler runs again with the same key.
 * Returns the record with what is done written into it.
 *
 * @throws ApiError `handler-failed`, or `webhook-not-ready` while another worker is at it.
 */
export async function runEffects(
  context: ProxyContext,
  record: SessionRecord,
): Promise<SessionRecord> {
  if (record.settled && record.status === 'paid') return record;
  const order = await claimFulfilment(context, record);
  const due = listEffects(record, order).filter(({ key }) => !record.effects.includes(key));
  for (const effect of due) {
    const claim = await context.store.claim({
      key: `effect:${effect.key}`,
      leaseMs: handlerLeaseMs,
    });
    if (claim.outcome === 'busy') {
      throw new ApiError({
        code: 'webhook-not-ready',
        message: 'Another worker is carrying out the same effect.',
        status: 503,
        retryAfterMs: 2_000,
      });
    }
    if (claim.outcome === 'committed') continue;
    try {
      await callHandler(context, record, effect);
    } catch (error) {
      await context.store.release({ lease: claim.lease });
      throw error;
    }
    await context.store.commit({ lease: claim.lease, ttlMs: effectTtlMs });
  }
  const settled = record.status === 'paid' && !record.mismatch;
  if (due.length === 0 && !settled) return record;
  const done = due.map(({ key }) => key);
  return updateSession(context, record.id, (current) => ({
    ...current,
    effects: [...new Set([...current.effects, ...done])],
    settled: current.settled || (settled && current.status === 'paid'),
  }));
}
