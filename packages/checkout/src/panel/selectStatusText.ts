import type { CheckoutSnapshot } from '../engine/CheckoutSnapshot.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** What the status line says, and what is spoken when it changes. */
export function selectStatusText({
  checkout: { phase, isResuming, errorDuring },
  messages,
}: {
  checkout: Pick<CheckoutSnapshot, 'phase' | 'isResuming' | 'errorDuring'>;
  messages: CheckoutMessages;
}): string {
  const ofIdle = isResuming ? 'checking' : errorDuring ? 'failed' : phase;
  return messages.status[phase === 'idle' ? ofIdle : phase];
}
