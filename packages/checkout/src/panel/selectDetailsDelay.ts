import { hasSession } from '@stablepay/core';
import type { CheckoutSnapshot } from '../engine/CheckoutSnapshot.ts';

/**
 * When what is loaded later is wanted (`useDetails`): at once where something is the matter, and
 * else when the QR code has been up for a moment.
 */
export function selectDetailsDelay({
  phase,
  state,
  checkoutUrl,
  error,
}: Pick<CheckoutSnapshot, 'phase' | 'state' | 'checkoutUrl' | 'error'>): number | undefined {
  const isMoved = hasSession(state) && (phase !== 'awaitingPayment' || state.session.conversion);
  if (error || isMoved) return 0;
  return checkoutUrl === undefined ? undefined : 1_000;
}
