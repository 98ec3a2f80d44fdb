import { ApiError, pause } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { SessionRecord } from '../store/Store.ts';
import { isEndedStatus, mergeSession } from './mergeSession.ts';
import { runEffects } from './runEffects.ts';
import { updateSession } from './updateSession.ts';

const readLeaseMs = 30_000;
const busyTries = 50;
const busyPauseMs = 100;

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
    const run: Run = { current: settleOnce(context, sessionId) };
    runs.set(sessionId, run);
    const done = () => {
      if (runs.get(sessionId) === run) runs.delete(sessionId);
    };
    run.current.then(done, done);
    return run.current;
  };

  return (sessionId) => {
    const run = runs.get(sessionId);
    if (!run) return start(sessionId);
    run.next ??= run.current.then(
      () => start(sessionId),
      () => start(sessionId),
    );
    return run.next;
  };
}

async function settleOnce(
  context: ProxyContext,
  sessionId: string,
): Promise<SessionRecord | undefined> {
  const stored = await context.store.readSession(sessionId);
  if (!stored || stored.settled) return stored;
  const lease = await claimRead(context, sessionId);
  let record: SessionRecord;
  try {
    const upstream = await context.stablepay.paymentSessions.retrieve(sessionId);
    const now = context.clock.now();
    record = await updateSession(context, sessionId, (current) => {
      const merged = mergeSession({ record: current, upstream, now });
      const ended = isEndedStatus(merged.status) || merged.mismatch;
      const over = ended && now > merged.expiresAt + lateWindowMs;
      return { ...merged, settled: merged.settled || over };
    });
  } finally {
    await context.store.release({ lease });
  }
  return runEffects(context, record);
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
