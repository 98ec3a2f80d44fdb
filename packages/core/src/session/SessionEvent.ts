import type { SessionView } from '../protocol/sessionView.ts';

/** What happened. Only `sessionOpened` and `serverReported` carry the server's word. */
export type SessionEvent =
  | { type: 'creationStarted' }
  | { type: 'creationFailed' }
  /** The answer to a create or a resume; may be another session than the one before. */
  | { type: 'sessionOpened'; session: SessionView }
  /** A status answer for the session we have. */
  | { type: 'serverReported'; session: SessionView }
  /** The countdown reached zero on this device. */
  | { type: 'deadlinePassed' }
  | { type: 'cleared' };
