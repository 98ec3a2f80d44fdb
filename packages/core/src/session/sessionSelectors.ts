import type { EndedSession, OpenedState, SessionState, SessionStateName } from './SessionState.ts';

/** Whether there is a session to speak of. */
export function hasSession(state: SessionState): state is OpenedState {
  return state.status !== 'idle' && state.status !== 'creating';
}

/** Soft final: expired, canceled or failed; a later payment is still accepted. */
export function isEnded<S extends { status: SessionStateName }>(
  state: S,
): state is Extract<S, EndedSession> {
  return state.status === 'expired' || state.status === 'canceled' || state.status === 'failed';
}

/** Whether the QR and the payment link may be shown. */
export function canPay(state: SessionState): state is OpenedState {
  if (!hasSession(state) || state.unrecognised !== undefined) return false;
  if (state.status === 'awaitingPayment') return !state.deadlinePassed;
  return state.status === 'underpaid';
}

/** Whether asking StablePay to cancel makes sense, and whoever asks may do so. */
export function canCancel(state: SessionState): state is OpenedState {
  return (
    state.status === 'awaitingPayment' &&
    !state.fundsSeen &&
    state.unrecognised === undefined &&
    !state.session.readOnly
  );
}

/** Whether a new attempt may be offered: ended, and no money was ever seen. */
export function canStartAgain(state: SessionState): boolean {
  return isEnded(state) && !state.fundsSeen && state.unrecognised === undefined;
}

/** Whether the shop may say "paid". Nothing else is success. */
export function isPaid(state: SessionState): boolean {
  return state.status === 'paid';
}

/** Names of what a person is to be shown; one view each. */
export type SessionPhase = SessionStateName | 'checking';

/** What a person is to be shown for a state. */
export function selectPhase(state: SessionState): SessionPhase {
  if (!hasSession(state)) return state.status;
  if (state.unrecognised !== undefined) return 'unknown';
  return state.status === 'awaitingPayment' && state.deadlinePassed ? 'checking' : state.status;
}
