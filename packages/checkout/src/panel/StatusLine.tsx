'use client';

import { formatCountdown } from '../amount/formatCountdown.ts';
import { useTick } from '../hooks/useTick.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import { selectActivity } from './selectActivity.ts';
import { selectStatusText } from './selectStatusText.ts';
import type { ViewProps } from '../views/ViewProps.ts';

const second = 1_000;

/** What is going on and the time: at the bottom, in the same place in every state. */
export function StatusLine({ checkout, messages, details }: ViewProps) {
  const activity = selectActivity(checkout);
  const remainingMs = checkout.remainingMs();
  const isCounting = remainingMs !== undefined;
  const isTroubled = activity === 'troubled';
  const sinceMs = checkout.sinceCheckedMs();
  // Beside a countdown only when it tells how old the rest is.
  const isDated = sinceMs !== undefined && (isTroubled || (activity === 'live' && !isCounting));
  // The next tick falls on the next whole second, however late this one came.
  const untilNext = (remainingMs ?? 0) % second || second;
  useTick(isCounting || isDated ? untilNext : undefined);

  const seconds = String(Math.floor((sinceMs ?? 0) / second));
  return (
    <div className="sp-status" data-activity={activity}>
      <span className="sp-status__dot" data-activity={activity} />
      <span className="sp-status__text">
        {/* Those who listen hear it from the LiveRegion, and hear it once. */}
        <span aria-hidden>{selectStatusText({ checkout, messages })}</span>
        {/* The notice about it comes with the details; without them it is said here. */}
        {isTroubled && !details ? ` · ${messages.connection}` : null}
      </span>
      {isDated ? (
        <span className="sp-status__time">{fillMessage(messages.checkedAgo, { seconds })}</span>
      ) : null}
      {isCounting ? (
        <span className="sp-status__time" role="timer">
          {formatCountdown(remainingMs)}
        </span>
      ) : null}
    </div>
  );
}
