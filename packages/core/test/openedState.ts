import { reduceSession } from '../src/session/reduceSession.ts';
import { hasSession } from '../src/session/sessionSelectors.ts';
import type { OpenedState } from '../src/session/SessionState.ts';
import type { SessionView } from '../src/protocol/sessionView.ts';
import { sessionViewOf } from './sessionViewOf.ts';

/** The state right after the server has answered with a session. */
export function openedState(changes: Partial<SessionView> = {}): OpenedState {
  const creating = reduceSession({ status: 'idle' }, { type: 'creationStarted' });
  const session = sessionViewOf(changes);
  const state = reduceSession(creating, { type: 'sessionOpened', session });
  if (!hasSession(state)) throw new Error('a session that was opened has to be there');
  return state;
}
