import type { CheckoutSnapshot } from '../engine/CheckoutSnapshot.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';

/** What the status line says, and what is spoken when it changes. */
export function selectStatusText({
  snapshot: { phase, isResuming, errorDuring },
  messages,
}: {
  snapshot: Pick<CheckoutSnapshot, 'phase' | 'isResuming' | 'errorDuring'>;
  messages: CheckoutMessages;
}): string {
  if (phase !== 'idle') return messages.status[phase];
  if (isResuming) return messages.status.checking;
  return errorDuring === undefined ? messages.status.idle : messages.status.failed;
}
