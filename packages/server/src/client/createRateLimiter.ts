import { type Clock, pause } from '@stablepay/core';

/** Lets calls through one after the other, no faster than StablePay allows. */
export type RateLimiter = {
  /** Resolves when the next call may go out. */
  enter: (signal?: AbortSignal) => Promise<void>;
  /** StablePay said "later": nothing goes out before that. */
  holdFor: (delayMs: number) => void;
};

// As much as a second allows may go out at once.
const burstMs = 1_000;

const atOnce = Promise.resolve();

/**
 * A bucket of one second's worth with a queue: calls beyond it wait for their turn instead of
 * being refused. Source: API reference 2.5 (assumption A15).
 */
export function createRateLimiter({
  perSecond,
  clock,
}: {
  perSecond: number;
  clock: Clock;
}): RateLimiter {
  const spacingMs = 1_000 / perSecond;
  // When everything let in so far would have gone out at an even pace.
  let evenAt = Number.NEGATIVE_INFINITY;
  let heldUntil = Number.NEGATIVE_INFINITY;

  const delayUntil = (turnAt: number) => Math.max(turnAt, heldUntil) - clock.monotonic();
  const waitFor = async (turnAt: number, signal?: AbortSignal) => {
    for (let delayMs = delayUntil(turnAt); delayMs > 0; delayMs = delayUntil(turnAt)) {
      await pause({ clock, delayMs, signal });
    }
  };

  return {
    enter: (signal) => {
      const now = clock.monotonic();
      evenAt = Math.max(evenAt, now) + spacingMs;
      const turnAt = evenAt - burstMs;
      return Math.max(turnAt, heldUntil) <= now ? atOnce : waitFor(turnAt, signal);
    },
    holdFor: (delayMs) => {
      heldUntil = Math.max(heldUntil, clock.monotonic() + delayMs);
    },
  };
}
