import { ApiError } from '@stablepay/core';
import { failureKind } from '../effects/FailureRecord.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { ledgerKind, pointerKind } from '../refunds/RefundLedger.ts';
import { paidKeyOf } from '../settle/listEffects.ts';
import { orderKind, sessionKind } from '../store/recordKinds.ts';

function refused(why: string): ApiError {
  return new ApiError({ code: 'release-refused', message: why, status: 409 });
}

/**
 * Deletes what is kept about an order: its attempts, sessions and refunds. Nothing happens when
 * there is none. A payment that could still arrive would have nowhere to go, so that is refused.
 *
 * @throws ApiError `release-refused` while a session is not settled or a refund is on its way.
 */
export async function forgetOrder({ store }: ProxyContext, reference: string): Promise<void> {
  const order = await store.readOrder(reference);
  const attempts = order?.record.attempts ?? [];
  const ids = attempts.flatMap(({ sessionId }) => (sessionId === undefined ? [] : [sessionId]));
  for (const id of ids) {
    const session = await store.readSession(id);
    if (session && !session.record.settled) {
      throw refused(`Session ${id} of the order may still be paid.`);
    }
    const ledger = await store.readRecord(ledgerKind, id);
    if (ledger?.record.dueAt !== undefined) {
      throw refused(`A refund of session ${id} is on its way.`);
    }
  }
  // The order last: what is interrupted can be asked for again.
  for (const id of ids) {
    const ledger = await store.readRecord(ledgerKind, id);
    for (const refund of ledger?.record.refunds ?? []) {
      await store.removeRecord(pointerKind, refund.id);
    }
    await store.removeRecord(ledgerKind, id);
    await store.removeRecord(sessionKind, id);
  }
  await store.removeRecord(failureKind, paidKeyOf(reference));
  await store.removeRecord(orderKind, reference);
}
