import type { SessionView } from '@stablepay/core';
import type { SessionAnswer } from '../query/session.ts';

/** A session and the capability to ask for it. */
export type SessionAccess = { sessionId: string; token: string };

export type Follower = {
  /** The session that is followed or was last followed. */
  access: () => SessionAccess | undefined;
  /** One read outside of the schedule, of any session. */
  lookUp: (access: SessionAccess & { signal: AbortSignal }) => Promise<SessionAnswer>;
  /** Takes in the answer to a create or a lookup, and follows that session from now on. */
  open: (opened: SessionAccess & { session: SessionView; etag?: string | undefined }) => void;
  /** Takes in what the server said about the followed session in another call. */
  takeIn: (session: SessionView) => void;
  /** Asks nothing until `goOn`; the countdown runs on. */
  hold: () => void;
  /** Keeps to the schedule again after `hold` or `stop`. */
  goOn: () => void;
  readNow: () => void;
  releaseHeld: () => void;
  /** No timer and no request from here on. */
  stop: () => void;
  /** Whether asking on a wake-up makes sense. */
  isWakeable: () => boolean;
  remainingMs: () => number | undefined;
  untilNextMs: () => number | undefined;
};
