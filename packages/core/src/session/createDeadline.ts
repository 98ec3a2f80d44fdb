import type { SessionView } from '../protocol/sessionView.ts';
import type { Clock } from '../time/Clock.ts';

export type Deadline = {
  /** Milliseconds left by the server's clock, never below 0. */
  remainingMs: () => number;
};

/**
 * A deadline counted from the server's remaining time on a monotonic clock, so that a wrong or
 * changing device clock makes no difference. Make it when the answer arrives.
 */
export function createDeadline({
  session,
  clock,
}: {
  session: Pick<SessionView, 'expiresAt' | 'serverNow'>;
  clock: Pick<Clock, 'monotonic'>;
}): Deadline {
  const endsAt = clock.monotonic() + (session.expiresAt - session.serverNow);
  return { remainingMs: () => Math.max(0, endsAt - clock.monotonic()) };
}
