import { isEnded } from '../session/sessionSelectors.ts';
import type { SessionState } from '../session/SessionState.ts';

const longestWish = 25;

/**
 * How long the server may hold the next status request, in seconds. Nothing is held while the
 * page is hidden, when an answer is wanted at once, or after the session has ended.
 */
export function pollWaitSeconds({
  state,
  visibility,
  maxWaitSeconds = longestWish,
}: {
  state: SessionState;
  visibility: 'visible' | 'hidden';
  maxWaitSeconds?: number | undefined;
}): number {
  if (visibility === 'hidden' || isEnded(state)) return 0;
  return Math.max(0, Math.min(longestWish, maxWaitSeconds));
}
