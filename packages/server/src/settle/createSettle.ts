import { ApiError, pause } from '@stablepay/core';
import { cancelNewest } from '../orders/cancelNewest.ts';
import { noteFunds } from '../orders/noteFunds.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { SessionRecord } from '../store/Store.ts';
import { isEndedStatus, mergeSession } from './mergeSession.ts';
import { runEffects } from './runEffects.ts';
import { updateSession } from './updateSession.ts';

const readLeaseMs = 30_000;
const busyTries = 50;
const busyPauseMs = 100;

// When reconcile asks again after a failed read, and at the soonest after an end.
const failedReadPauseMs = 60_000;
const endedPauseMs = 60_000;

const over = Promise.resolve(undefined);

/** How long after its end a session is still asked about: a transfer can land late. */
const lateWindowMs = 7 * 24 * 60 * 60 * 1_000;

/**
 * Asks StablePay about one session and carries out what follows: the one way by which anything
 * about a payment gets into the store. Undefined when the session is not ours.
 */
export type Settle = (sessionId: string) => Promise<SessionRecord | undefined>;

/**
 * Makes {@link Settle}. Calls for one session share a read as long as it has not begun: whoever
 * calls gets an answer StablePay gave after the call.
 */
export function createSettle(context: ProxyContext): Settle {
  type Run = { current: Promise<SessionRecord | undefined>; next?: Run['current'] | undefined };
  const runs = new Map<string, Run>();

  const start = (sessionId: string): Run['current'] => {
    const run: Run = { current: settleOnce(context, settle, sessionId) };
    runs.set(sessionId, run);
    const done = () => {
      if (runs.get(sessionId) === run) runs.delete(sessionId);
      // V8 may keep what was in a Map until its next large collection; it then keeps little.
      run.current = over;
    };
    run.current.then(done, done);
    return run.current;
  };

  const settle: Settle = (sessionId) => {
    const run = runs.get(sessionId);
    if (!run) return start(sessionId);
    run.next ??= run.current.then(
      () => start(sessionId),
      () => start(sessionId),
    );
    return run.next;
  };
  return settle;
}

async function settleOnce(
  context: ProxyContext,
  settle: Settle,
  sessionId: string,
): Promise<SessionRecord | undefined> {
  const stored = await context.store.readSession(sessionId);
  // Only `paid` ends the questions: a transfer can land long after reconcile stopped looking.
  if (!stored || (stored.record.settled && stored.record.status === 'paid')) return stored?.record;
  const lease = await claimRead(context, sessionId);
  let record: SessionRecord;
  try {
    const upstream = await context.stablepay.paymentSessions.retrieve(sessionId);
    const now = context.clock.now();
    const merge = (current: SessionRecord) => {
      const merged = mergeSession({ record: current, upstream, now });
      const ended = isEndedStatus(merged.status) || merged.mismatch;
      const over = ended && now > merged.expiresAt + lateWindowMs;
      const paidAndDone = current.settled && current.status === 'paid';
      return { ...merged, settled: paidAndDone || over, dueAt: nextDueAt(merged, now) };
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
  try {
    return await runEffects(context, record);
  } finally {
    if (record.status === 'paid') await cancelNewest(context, settle, record).catch(context.report);
  }
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
