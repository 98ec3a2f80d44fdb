'use client';

import { useTick } from '../hooks/useTick.ts';
import { fillMessage } from '../messages/fillMessage.ts';
import type { DetailProps } from './Details.ts';

// The countdown is spoken at these moments only, each until the next one.
const spokenAtMs = [30_000, 60_000, 180_000];

/** Time running out, for those who can't see it. */
export function SpokenTime({ checkout, words: { spoken } }: DetailProps) {
  const remainingMs = checkout.remainingMs();
  const reachedMs = spokenAtMs.find((mark) => remainingMs !== undefined && remainingMs <= mark);
  const nextMs = spokenAtMs.findLast((mark) => remainingMs !== undefined && remainingMs > mark);
  useTick(remainingMs === undefined || nextMs === undefined ? undefined : remainingMs - nextMs);
  if (reachedMs === undefined) return null;
  return (
    <p>
      {reachedMs < 60_000
        ? fillMessage(spoken.secondsLeft, { seconds: String(reachedMs / 1_000) })
        : fillMessage(spoken.minutesLeft, { minutes: String(reachedMs / 60_000) })}
    </p>
  );
}
