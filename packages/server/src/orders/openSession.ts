import { ApiError, isSameMoney, isStablePayError, pause } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { Order } from '../proxy/ProxyOptions.ts';
import type { Settle } from '../settle/createSettle.ts';
import { isEndedStatus } from '../settle/mergeSession.ts';
import { contended, updateOrder } from '../settle/updateOrder.ts';
import { updateSession } from '../settle/updateSession.ts';
import type { Attempt, Lease, SessionRecord } from '../store/Store.ts';
import { cancelSession } from './cancelSession.ts';
import { createAttempt, toAttempt } from './createAttempt.ts';
import { currentAttempt } from './currentAttempt.ts';
import { decideAttempt } from './decideAttempt.ts';
import { fulfilsOrder } from './fulfilsOrder.ts';

const leaseMs = 60_000;
const busyTries = 80;
const busyPauseMs = 100;
const conflictTries = 5;

/** `created` tells a new session (201) from one that was already there (200). */
export type OpenedSession = { session: SessionRecord; created: boolean };

type Opening = { context: ProxyContext; settle: Settle; reference: string; order: Order };

/**
 * The session an order is to be paid with: the one there is, or the next attempt. However often
 * and by however many it is called at once, there is one open session.
 *
 * @throws ApiError `order-busy`, `session-mismatch`, `checkout-origin-refused`, or what StablePay
 * answered.
 */
export async function openSession(opening: Opening): Promise<OpenedSession> {
  const { context, reference } = opening;
  const lease = await claimOrder(context, reference);
  try {
    return await openUnderLease(opening);
  } finally {
    await context.store.release({ lease });
  }
}

async function claimOrder(context: ProxyContext, reference: string): Promise<Lease> {
  for (let attempt = 0; attempt < busyTries; attempt += 1) {
    const claim = await context.store.claim({ key: `order:${reference}`, leaseMs });
    if (claim.outcome === 'acquired') return claim.lease;
    await pause({ clock: context.clock, delayMs: busyPauseMs, signal: context.closed });
  }
  throw contended();
}

async function openUnderLease(opening: Opening): Promise<OpenedSession> {
  const { context, reference, order } = opening;
  const stored = await rememberAmount(opening);
  const attempt = stored && currentAttempt(stored);
  if (!attempt) return createNext(opening, 1);
  if (attempt.stage === 'open' && attempt.sessionId !== undefined) {
    return reopen(opening, attempt, attempt.sessionId);
  }
  // The last call ended between writing the attempt down and storing its session.
  if (attempt.stage === 'creating' && isSameMoney(attempt.amount, order.amount)) {
    const session = await createAttempt(context, reference, order, attempt);
    const newest = await newestOpen(opening, session);
    // A repeated create answers what the first one said; what is true now has to be asked.
    if (newest) return reopen(opening, newest.attempt, newest.sessionId);
  }
  return createNext(opening, attempt.number + 1);
}

/** Writes down what the order costs now, if it was ever opened. */
function rememberAmount({ context, reference, order }: Opening) {
  return updateOrder(context, reference, (record) =>
    isSameMoney(record.askedAmount, order.amount)
      ? record
      : { ...record, askedAmount: order.amount },
  );
}

/**
 * The newest attempt, when it is open after a create. Whoever took our lease over may have gone on;
 * then theirs is the one open session, and ours, to which nobody was sent, is cancelled.
 */
async function newestOpen({ context, reference }: Opening, ours: SessionRecord | undefined) {
  const attempt = (await context.store.readOrder(reference))?.record.attempts.at(-1);
  const sessionId = attempt?.stage === 'open' ? attempt.sessionId : undefined;
  if (ours && ours.id !== sessionId) {
    await context.stablepay.paymentSessions.cancel(ours.id).catch(context.report);
  }
  return attempt && sessionId !== undefined ? { attempt, sessionId } : undefined;
}

async function reopen(
  opening: Opening,
  attempt: Attempt,
  sessionId: string,
): Promise<OpenedSession> {
  const { context, settle, order } = opening;
  const session = await readFresh(opening, sessionId);
  const fulfils = await fulfilsOrder(context, session);
  const decision = decideAttempt({ attempt, session, amount: order.amount, fulfils });
  switch (decision) {
    case 'same':
      return { session, created: false };
    case 'next':
      return createNext(opening, attempt.number + 1);
    case 'replace': {
      const canceled = await cancelSession(context, settle, session);
      const { amount } = order;
      const again = decideAttempt({ attempt, session: canceled, amount, fulfils: false });
      if (again === 'next') return createNext(opening, attempt.number + 1);
      return markAmountChanged(context, canceled);
    }
    case 'same-amount-changed':
      return markAmountChanged(context, session);
    case 'mismatch':
      throw new ApiError({
        code: 'session-mismatch',
        message: 'The session at StablePay is not about this order’s price.',
        status: 409,
      });
    default:
      return decision satisfies never;
  }
}

/** What StablePay says now; while it can't be reached, a session that is open stays the one. */
async function readFresh({ context, settle }: Opening, sessionId: string): Promise<SessionRecord> {
  try {
    const session = await settle(sessionId);
    if (session) return session;
  } catch (error) {
    const stored = (await context.store.readSession(sessionId))?.record;
    // An end is nothing to act upon unread: a late payment may be there, and the next attempt
    // would take the money twice.
    if (!stored || isEndedStatus(stored.status)) throw error;
    if (!isStablePayError(error) || !error.retryable) throw error;
    await context.report(error);
    return stored;
  }
  throw contended();
}

async function markAmountChanged(
  context: ProxyContext,
  session: SessionRecord,
): Promise<OpenedSession> {
  const marked = await updateSession(context, session.id, (current) =>
    current.amountChanged
      ? current
      : { ...current, amountChanged: true, revision: current.revision + 1 },
  );
  return { session: marked, created: false };
}

async function createNext(opening: Opening, first: number): Promise<OpenedSession> {
  const { context, reference, order } = opening;
  for (let number = first; number < first + conflictTries; number += 1) {
    const attempt = toAttempt(reference, number, order.amount);
    await writeAttempt(context, reference, attempt);
    const session = await createAttempt(context, reference, order, attempt);
    const newest = await newestOpen(opening, session);
    if (session && session.id === newest?.sessionId) return { session, created: true };
    if (newest) return reopen(opening, newest.attempt, newest.sessionId);
  }
  throw contended();
}

async function writeAttempt(
  context: ProxyContext,
  reference: string,
  attempt: Attempt,
): Promise<void> {
  const record = { reference, attempts: [attempt], askedAmount: attempt.amount };
  const isNew = attempt.number === 1;
  if (isNew && (await context.store.writeOrder({ record, expected: undefined }))) return;
  await updateOrder(context, reference, (order) =>
    order.attempts.some(({ number }) => number === attempt.number)
      ? order
      : { ...order, attempts: [...order.attempts, attempt] },
  );
}
