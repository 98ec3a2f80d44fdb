'use client';

import { useTick } from '../hooks/useTick.ts';
import type { UseCheckoutReturnType } from '../hooks/useCheckout.ts';
import type { CheckoutMessages } from '../messages/CheckoutMessages.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import { selectNotice } from './selectNotice.ts';
import { selectStatusText } from './selectStatusText.ts';

// The countdown is spoken at these moments only, each until the next one.
const spokenAtMs = [30_000, 60_000, 180_000];

/** Speaks what has changed to those who can't see it: the state, trouble, time running out. */
export function LiveRegion({
  checkout,
  messages,
}: {
  checkout: UseCheckoutReturnType;
  messages: CheckoutMessages;
}) {
  const remainingMs = checkout.remainingMs();
  const reachedMs = spokenAtMs.find((mark) => remainingMs !== undefined && remainingMs <= mark);
  const nextMs = spokenAtMs.findLast((mark) => remainingMs !== undefined && remainingMs > mark);
  useTick(remainingMs === undefined || nextMs === undefined ? undefined : remainingMs - nextMs);

  const notice = selectNotice(checkout);
  return (
    <div className="sp-visually-hidden" role="status">
      <p>{selectStatusText({ snapshot: checkout, messages })}</p>
      {notice && notice !== 'amountChanged' ? <p>{messages.notices[notice]}</p> : null}
      {reachedMs === undefined ? null : <p>{toTimeLeft({ reachedMs, messages })}</p>}
    </div>
  );
}

function toTimeLeft({
  reachedMs,
  messages: { spoken },
}: {
  reachedMs: number;
  messages: CheckoutMessages;
}): string {
  return reachedMs < 60_000
    ? fillMessage(spoken.secondsLeft, { seconds: String(reachedMs / 1_000) })
    : fillMessage(spoken.minutesLeft, { minutes: String(reachedMs / 60_000) });
}
