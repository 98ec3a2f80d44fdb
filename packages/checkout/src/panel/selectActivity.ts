import { isEnded } from '@stablepay/core';
import type { CheckoutSnapshot } from '../engine/CheckoutSnapshot.ts';

/** The colour and movement of the dot in the status line. */
export type Activity = 'live' | 'troubled' | 'done' | 'still';

/** Whether somebody is looking after the payment right now. */
export function selectActivity({
  state,
  phase,
  error,
  errorDuring,
  isLost,
  isResuming,
}: Pick<
  CheckoutSnapshot,
  'state' | 'phase' | 'error' | 'errorDuring' | 'isLost' | 'isResuming'
>): Activity {
  if (phase === 'paid') return 'done';
  if (isEnded(state)) return 'still';
  if (isLost || (error && errorDuring !== 'cancel')) return 'troubled';
  return phase === 'idle' && !isResuming ? 'still' : 'live';
}
