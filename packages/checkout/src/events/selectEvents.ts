import { hasSession } from '@stablepay/core';
import type { CheckoutSnapshot } from '../engine/CheckoutSnapshot.ts';
import type { CheckoutOccurrence } from './CheckoutEvent.ts';

type Change = { before: CheckoutSnapshot; after: CheckoutSnapshot };

const codeOf = ({ error }: CheckoutSnapshot) => error?.code ?? 'unexpected';

function* startEvents({ before, after }: Change): Generator<CheckoutOccurrence> {
  const { state } = after;
  if (!before.isStarting && after.isStarting) yield { type: 'checkout:started' };
  if (before.isStarting && !after.isStarting) {
    if (hasSession(state)) {
      const { id: sessionId, amount } = state.session;
      yield { type: 'checkout:created', sessionId, amount };
    } else if (after.error) yield { type: 'checkout:start-failed', code: codeOf(after) };
  }
  if (before.isResuming && !after.isResuming && hasSession(state)) {
    yield { type: 'checkout:resumed', sessionId: state.session.id };
  }
}

function* sessionEvents({ before, after }: Change): Generator<CheckoutOccurrence> {
  const { state, phase, handedOver, errorDuring } = after;
  if (!hasSession(state)) return;
  const { id: sessionId, amount } = state.session;
  const { status, late } = state;
  if (before.checkoutUrl === undefined && after.checkoutUrl !== undefined) {
    yield { type: 'checkout:payable', sessionId };
  }
  if (before.state.status !== status) {
    const previousStatus = before.state.status;
    yield { type: 'status:changed', sessionId, status, previousStatus, late };
    if (status === 'paid') yield { type: 'checkout:paid', sessionId, amount, late };
  }
  if (before.phase !== phase && phase === 'checking') yield { type: 'deadline:passed', sessionId };
  if (handedOver && before.handedOver !== handedOver) {
    const { outcome, mode, reason } = handedOver;
    yield { type: `handoff:${outcome}`, sessionId, mode, reason };
  }
  if (before.errorDuring !== 'open' && errorDuring === 'open') {
    yield { type: 'handoff:refused', sessionId };
  }
  if (!before.isCanceling && after.isCanceling) yield { type: 'cancel:requested', sessionId };
  if (before.isCanceling && !after.isCanceling && errorDuring === 'cancel') {
    yield { type: 'cancel:failed', sessionId, code: codeOf(after) };
  }
  if (!before.isLost && after.isLost) yield { type: 'session:lost', sessionId };
}

const isCutOff = ({ errorDuring, isLost }: CheckoutSnapshot) =>
  (errorDuring === 'read' || errorDuring === 'resume') && !isLost;

function* connectionEvents({ before, after }: Change): Generator<CheckoutOccurrence> {
  const { errorDuring: during } = after;
  if (!isCutOff(before) && isCutOff(after) && during) {
    yield { type: 'connection:lost', code: codeOf(after), during };
  }
  if (isCutOff(before) && after.error === undefined) yield { type: 'connection:restored' };
}

/** What happened between two snapshots of one checkout, in the order it is told. Pure. */
export function selectEvents(change: Change): readonly CheckoutOccurrence[] {
  return [...startEvents(change), ...sessionEvents(change), ...connectionEvents(change)];
}
