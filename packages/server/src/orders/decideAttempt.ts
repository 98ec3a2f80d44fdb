import { isSameMoney, type Money } from '@stablepay/core';
import { isEndedStatus } from '../settle/mergeSession.ts';
import type { Attempt, SessionRecord } from '../store/Store.ts';

/** What a repeated "pay" does with the attempt there is. */
export type AttemptDecision = 'same' | 'same-amount-changed' | 'replace' | 'next' | 'mismatch';

/**
 * One order, one open session: whether a fresh look at the newest session leads to the same
 * session again or to the next attempt. Money that was ever seen rules a new attempt out, unless
 * a person released it. Source: design, "One order, one open session".
 */
export function decideAttempt({
  attempt,
  session,
  amount,
  fulfils,
}: {
  attempt: Attempt;
  session: SessionRecord;
  amount: Money;
  /** The order is fulfilled by this session. */
  fulfils: boolean;
}): AttemptDecision {
  if (session.mismatch) return 'mismatch';
  if (session.status === 'paid') return attempt.released && !fulfils ? 'next' : 'same';
  const ended = isEndedStatus(session.status);
  if (ended) return session.fundsSeen && !attempt.released ? 'same' : 'next';
  if (isSameMoney(session.amount, amount)) return 'same';
  if (session.fundsSeen) return 'same-amount-changed';
  return session.status === 'pending' ? 'replace' : 'same-amount-changed';
}
