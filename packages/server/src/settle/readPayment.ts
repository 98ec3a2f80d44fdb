import { ApiError, pause } from '@stablepay/core';
import { noteFunds } from '../orders/noteFunds.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { SessionRecord } from '../store/Store.ts';
import { isEndedStatus, mergeSession } from './mergeSession.ts';
import { updateSession } from './updateSession.ts';

const readLeaseMs = 30_000;
const busyTries = 50;
const busyPauseMs = 100;

// When reconcile asks again after a failed read, and at the soonest after an end.
const failedReadPauseMs = 60_000;
const endedPauseMs = 60_000;

/** How long after its end a session is still asked about: a transfer can land late. */
const lateWindowMs = 7 * 24 * 60 * 60 * 1_000;

/** Only `paid` ends the questions: a transfer can land long after reconcile stopped looking. */
export const isThrough = ({ settled, status }: SessionRecord): boolean =>
  settled && status === 'paid';

/**
 * Asks StablePay about one session and keeps what it says: the one way by which anything about a
 * payment gets into the store. Nobody is told; what is to be told stays due. Undefined when the
 * session is not ours.
 */
export async function readPayment(
  context: ProxyContext,
  sessionId: string,
): Promise<SessionRecord | undefined> {
  const stored = await context.store.readSession(sessionId);
  if (!stored || isThrough(stored.record)) return stored?.record;
  const lease = await claimRead(context, sessionId);
  let record: SessionRecord;
  try {
    const upstream = await context.stablepay.paymentSessions.retrieve(sessionId);
    const now = context.clock.now();
    const merge = (current: SessionRecord) => {
      const merged = mergeSession({ record: current, upstream, now });
      const ended = isEndedStatus(merged.status) || merged.mismatch;
      const over = ended && now > merged.expiresAt + lateWindowMs;
      // News of a session that was given up are to be told, too.
      const settled = over || (current.settled && merged.revision === current.revision);
      return { ...merged, settled, dueAt: nextDueAt(merged, now) };
    };
    record = await updateSession(context, sessionId, merge, stored);
  } catch (error) {
    // What can't be read goes to the end of the queue, or it keeps reconcile from all others.
    const dueAt = context.clock.now() + failedReadPauseMs;
    await updateSession(context, sessionId, (current) => ({ ...current, dueAt }));
    throw error;
  } finally {
    await context.store.release({ lease });
  }
  if (record.fundsSeen && !record.mismatch) await noteFunds(context, record);
  return record;
}

/** An open session is always due; an ended one the less often the longer it has been over. */
function nextDueAt(record: SessionRecord, now: number): number {
  if (!isEndedStatus(record.status)) return now;
  return now + Math.max(endedPauseMs, Math.round((now - record.expiresAt) / 4));
}

async function claimRead(context: ProxyContext, sessionId: string) {
  for (let attempt = 0; attempt < busyTries; attempt += 1) {
    const claim = await context.store.claim({ key: `read:${sessionId}`, leaseMs: readLeaseMs });
    if (claim.outcome === 'acquired') return claim.lease;
    await pause({ clock: context.clock, delayMs: busyPauseMs, signal: context.closed });
  }
  throw new ApiError({
    code: 'webhook-not-ready',
    message: 'Another worker is reading the same session.',
    status: 503,
    retryAfterMs: 2_000,
  });
}
