import type { Clock } from '@stablepay/core';

/** Whether one more read of StablePay fits into the budget right now; takes it when it does. */
export type ReadBudget = { take: () => boolean };

/**
 * A token bucket of at most one second's worth. Reads that are only polling go without when it is
 * empty: the record answers them, and a webhook or a later poll brings the news.
 */
export function createReadBudget({
  perSecond,
  clock,
}: {
  perSecond: number;
  clock: Clock;
}): ReadBudget {
  let tokens = perSecond;
  let at = clock.monotonic();
  return {
    take: () => {
      const now = clock.monotonic();
      tokens = Math.min(perSecond, tokens + ((now - at) / 1_000) * perSecond);
      at = now;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
