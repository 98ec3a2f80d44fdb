import { hasSession, isEnded } from '@stablepay/core';
import type { CheckoutSnapshot } from '../engine/CheckoutSnapshot.ts';

export type NoticeKind =
  | 'lost'
  | 'connection'
  | 'cancelFailed'
  | 'cancelRefused'
  | 'windowBlocked'
  | 'amountChanged';

/** What has to be said beside the state; the most pressing one. */
export function selectNotice({
  state,
  phase,
  isLost,
  isResuming,
  errorDuring,
  checkoutUrl,
  handedOver,
}: Pick<
  CheckoutSnapshot,
  'state' | 'phase' | 'isLost' | 'isResuming' | 'errorDuring' | 'checkoutUrl' | 'handedOver'
>): NoticeKind | undefined {
  if (phase === 'idle') return isResuming && errorDuring ? 'connection' : undefined;
  if (phase === 'paid' || !hasSession(state)) return undefined;
  if (isLost) return 'lost';
  if (errorDuring === 'read' || errorDuring === 'resume') return 'connection';
  if (isEnded(state)) return undefined;
  if (errorDuring === 'cancel') return 'cancelFailed';
  if (state.session.cancelRefused) return 'cancelRefused';
  const { mode, outcome } = handedOver ?? {};
  const isBlocked = outcome === 'blocked' || outcome === 'closed';
  if (checkoutUrl && isBlocked && mode === 'same-tab') return 'windowBlocked';
  return state.session.amountChanged ? 'amountChanged' : undefined;
}
