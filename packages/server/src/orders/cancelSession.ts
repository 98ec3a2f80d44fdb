import { isStablePayError } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { Settle } from '../settle/createSettle.ts';
import { isEndedStatus } from '../settle/mergeSession.ts';
import { updateSession } from '../settle/updateSession.ts';
import type { SessionRecord } from '../store/Store.ts';

const isRefusal = (error: unknown) =>
  isStablePayError(error) &&
  (error.code === 'session-not-cancelable' || error.code === 'request-refused');

/**
 * Cancels a session at StablePay and reads it again: only that reading says what became of it.
 * A refusal is no error; the view then says `cancelRefused`.
 */
export async function cancelSession(
  context: ProxyContext,
  settle: Settle,
  record: SessionRecord,
): Promise<SessionRecord> {
  if (record.settled || isEndedStatus(record.status)) return record;
  // Written first: a webhook about the cancel may be here before the answer is.
  await updateSession(context, record.id, (current) => ({ ...current, canceledByUs: true }));
  let refused = false;
  try {
    await context.stablepay.paymentSessions.cancel(record.id);
  } catch (error) {
    if (!isRefusal(error)) {
      await forgetCancel(context, settle, record.id).catch(context.report);
      throw error;
    }
    refused = true;
  }
  const read = (await settle(record.id)) ?? record;
  if (!refused || isEndedStatus(read.status)) return read;
  return updateSession(context, record.id, (current) => ({
    ...current,
    canceledByUs: false,
    cancelRefused: true,
    revision: current.revision + 1,
  }));
}

/** The call failed on the way: when the session is still open, its later expiry is no cancel. */
async function forgetCancel(context: ProxyContext, settle: Settle, id: string): Promise<void> {
  const read = await settle(id);
  if (!read || isEndedStatus(read.status)) return;
  await updateSession(context, id, (current) => ({ ...current, canceledByUs: false }));
}
