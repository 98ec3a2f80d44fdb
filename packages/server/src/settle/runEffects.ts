import { isSameMoney } from '@stablepay/core';
import { carryOut, type Effect } from '../effects/carryOut.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { OrderRecord, SessionRecord } from '../store/Store.ts';
import { listEffects } from './listEffects.ts';
import { updateOrder } from './updateOrder.ts';
import { updateSession } from './updateSession.ts';

const toLostOrder = ({ reference, amount }: SessionRecord): OrderRecord => ({
  ...{ reference, attempts: [], askedAmount: amount },
});

/** Remembers, before anything is shipped, which session fulfils the order: the first one paid. */
async function claimFulfilment(context: ProxyContext, record: SessionRecord): Promise<OrderRecord> {
  const order = await updateOrder(context, record.reference, (current) =>
    current.fulfilledBy === undefined && isSameMoney(current.askedAmount, record.amount)
      ? { ...current, fulfilledBy: record.id }
      : current,
  );
  return order ?? { ...toLostOrder(record), fulfilledBy: record.id };
}

/** What the merchant has to be told about a session as it stands. */
export async function listSessionEffects(
  context: ProxyContext,
  record: SessionRecord,
): Promise<Effect[]> {
  // Nothing else that is to be told depends on the order.
  const isPaid = record.status === 'paid' && !record.mismatch;
  const order = isPaid ? await claimFulfilment(context, record) : toLostOrder(record);
  return listEffects(record, order).map((effect) => {
    const { reference, late, amount } = record;
    const event = { reference, idempotencyKey: effect.key, session: record };
    return {
      key: effect.key,
      kind: effect.kind,
      reference,
      resource: { type: 'session', id: record.id },
      call: () =>
        effect.kind === 'paid'
          ? context.onPaid?.({ ...event, amount, late })
          : context.onAttention?.({ ...event, kind: effect.kind }),
    };
  });
}

/**
 * Tells the merchant's code what a session's state calls for. Returns the record with what is
 * done written into it.
 *
 * @throws what {@link carryOut} throws.
 */
export async function runEffects(
  context: ProxyContext,
  record: SessionRecord,
): Promise<SessionRecord> {
  if (record.settled && record.status === 'paid') return record;
  const effects = await listSessionEffects(context, record);
  const due = effects.filter(({ key }) => !record.effects.includes(key));
  const settled = record.status === 'paid' && !record.mismatch;
  if (due.length === 0 && !settled) return record;
  await carryOut(context, due);
  const done = due.map(({ key }) => key);
  return updateSession(context, record.id, (current) => ({
    ...current,
    effects: [...new Set([...current.effects, ...done])],
    settled: current.settled || (settled && current.status === 'paid'),
  }));
}
