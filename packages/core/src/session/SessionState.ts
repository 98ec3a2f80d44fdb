import type { SessionView } from '../protocol/sessionView.ts';

/** What is known about a session, in every state that has one. */
export type SessionFacts = {
  session: SessionView;
  /** Money was seen on it once. Never goes back to false; "start again" is then never offered. */
  fundsSeen: boolean;
  /** It went on after it had expired, failed or been cancelled. */
  late: boolean;
  /**
   * The server's last word, when it is one this version does not know or one that can't follow
   * the state. The state before it is kept, and it is asked about slowly.
   */
  unrecognised?: string | undefined;
};

/**
 * What we know about the payment. What the network is doing is another axis and not in here: a
 * transport error is never a payment outcome.
 */
export type SessionState =
  | { status: 'idle' }
  | { status: 'creating'; previous?: EndedSession | undefined }
  /** `deadlinePassed` is the local clock's hint: show "checking", never "expired". */
  | ({ status: 'awaitingPayment'; deadlinePassed: boolean } & SessionFacts)
  | ({ status: 'confirming' } & SessionFacts)
  | ({ status: 'underpaid' } & SessionFacts)
  | ({ status: 'overpaid' } & SessionFacts)
  | ({ status: 'frozen' } & SessionFacts)
  | ({ status: 'paid' } & SessionFacts)
  | EndedSession
  /** The first word ever heard was not understood. */
  | ({ status: 'unknown' } & SessionFacts);

/** Soft final: a later `processing` or `paid` is still accepted and marked `late`. */
export type EndedSession = { status: 'expired' | 'canceled' | 'failed' } & SessionFacts;

export type SessionStateName = SessionState['status'];

/** A state that has a session. */
export type OpenedState = Extract<SessionState, SessionFacts>;
