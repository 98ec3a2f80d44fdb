import { isFundsStatus, isSessionStatus, type SessionStatus } from '../protocol/sessionStatus.ts';
import type { SessionView } from '../protocol/sessionView.ts';
import type { SessionEvent } from './SessionEvent.ts';
import { hasSession, isEnded } from './sessionSelectors.ts';
import type { OpenedState, SessionFacts, SessionState } from './SessionState.ts';
import { canTransition } from './transitions.ts';

// Two have another name here than at StablePay.
const toStateName = (status: SessionStatus): OpenedState['status'] =>
  status === 'pending' ? 'awaitingPayment' : status === 'processing' ? 'confirming' : status;

function toState({
  status,
  facts,
  deadlinePassed,
}: {
  status: OpenedState['status'];
  facts: SessionFacts;
  deadlinePassed: boolean;
}): OpenedState {
  if (status !== 'awaitingPayment') return { status, ...facts };
  const overdue = facts.session.serverNow >= facts.session.expiresAt;
  return { status, deadlinePassed: deadlinePassed && overdue, ...facts };
}

function openSession(session: SessionView): OpenedState {
  const fundsSeen = session.fundsSeen || isFundsStatus(session.status);
  const facts = { session, fundsSeen, late: session.late === true };
  if (!isSessionStatus(session.status)) {
    return { status: 'unknown', ...facts, unrecognised: session.status };
  }
  return toState({ status: toStateName(session.status), facts, deadlinePassed: false });
}

function applyReport(state: OpenedState, session: SessionView): OpenedState {
  if (state.status === 'paid' || session.revision < state.session.revision) return state;

  const next = isSessionStatus(session.status) ? toStateName(session.status) : undefined;
  const understood = next !== undefined && canTransition(state.status, next);
  const movesOn = understood && isEnded(state) && !isEnded({ status: next });
  const facts = {
    session,
    fundsSeen: state.fundsSeen || session.fundsSeen || isFundsStatus(session.status),
    late: state.late || session.late === true || movesOn,
    unrecognised: understood ? undefined : session.status,
  };
  if (!understood) return { ...state, ...facts };
  const deadlinePassed = state.status === 'awaitingPayment' && state.deadlinePassed;
  return toState({ status: next, facts, deadlinePassed });
}

/**
 * The session machine: pure, total, and the only place where a payment's state changes.
 *
 * - Only the server's word changes a payment state.
 * - A lower revision never overwrites a higher one; `paid` absorbs.
 * - A word that is unknown, or can't follow the state, changes nothing but `unrecognised`.
 */
export function reduceSession(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'creationStarted':
      if (state.status === 'idle') return { status: 'creating' };
      return isEnded(state) ? { status: 'creating', previous: state } : state;
    case 'creationFailed':
      return state.status === 'creating' ? (state.previous ?? { status: 'idle' }) : state;
    case 'sessionOpened': {
      const known = state.status === 'creating' ? state.previous : state;
      if (known && hasSession(known)) {
        if (known.session.id === event.session.id) return applyReport(known, event.session);
        if (known.status === 'paid') return known;
      }
      return openSession(event.session);
    }
    case 'serverReported':
      return hasSession(state) && state.session.id === event.session.id
        ? applyReport(state, event.session)
        : state;
    case 'deadlinePassed':
      return state.status === 'awaitingPayment' ? { ...state, deadlinePassed: true } : state;
    case 'cleared':
      return { status: 'idle' };
    default:
      return event satisfies never;
  }
}
