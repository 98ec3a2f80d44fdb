import { type Clock, pause } from '@stablepay/core';

/** Lets calls through one after the other, no faster than StablePay allows. */
export type RateLimiter = {
  /** Resolves when the next call may go out. */
  enter: (signal?: AbortSignal) => Promise<void>;
  /** StablePay said "later": nothing goes out before that. */
  holdFor: (delayMs: number) => void;
};

/**
 * A token bucket of one second's worth with a queue: calls beyond it wait for their turn instead
 * of being refused. Source: API reference 2.5 (assumption A15).
 */
export function createRateLimiter({
  perSecond,
  clock,
}: {
  perSecond: number;
  clock: Clock;
}): RateLimiter {
  const spacingMs = 1_000 / perSecond;
  const burstMs = 1_000;
  // When the call after all that were let in may go out, if there were no burst.
  let nextAt = Number.NEGATIVE_INFINITY;
  let heldUntil = Number.NEGATIVE_INFINITY;

  return {
    enter: async (signal) => {
      const now = clock.monotonic();
      nextAt = Math.max(nextAt, now - burstMs + spacingMs) + spacingMs;
      const turn = nextAt - spacingMs;
      for (;;) {
        const delayMs = Math.max(turn, heldUntil) - clock.monotonic();
        if (delayMs <= 0) return;
        await pause({ clock, delayMs, signal });
      }
    },
    holdFor: (delayMs) => {
      heldUntil = Math.max(heldUntil, clock.monotonic() + delayMs);
    },
  };
}
