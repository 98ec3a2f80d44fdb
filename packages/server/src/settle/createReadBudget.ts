import type { Clock } from '@stablepay/core';

/** Turns to read StablePay, handed out in the order of asking and no faster than agreed. */
export type ReadBudget = {
  /**
   * Resolves when it is the caller's turn: true to read, false when nobody wants it any more or
   * nothing may be read at all. A turn nobody wants costs nothing.
   */
  turn: (isWanted: () => boolean) => Promise<boolean>;
};

type Waiting = { isWanted: () => boolean; answer: (mayRead: boolean) => void };

/**
 * A token bucket of at most one second's worth with a queue before it: with more sessions than
 * the budget serves, each gets its turn before anybody gets a second one.
 *
 * @param params.perSecond Asked before every turn; it may change.
 */
export function createReadBudget({
  perSecond,
  clock,
}: {
  perSecond: () => number;
  clock: Clock;
}): ReadBudget {
  const queue: Waiting[] = [];
  let tokens = perSecond();
  let at = clock.monotonic();
  let isWaiting = false;

  const refill = () => {
    const rate = perSecond();
    const now = clock.monotonic();
    tokens = Math.min(Math.max(1, rate), tokens + ((now - at) / 1_000) * rate);
    at = now;
    return rate;
  };
  const serve = () => {
    const rate = refill();
    for (let next = queue[0]; next; next = queue[0]) {
      const isWanted = rate > 0 && next.isWanted();
      if (isWanted && tokens < 1) break;
      queue.shift();
      if (isWanted) tokens -= 1;
      next.answer(isWanted);
    }
    if (queue.length === 0 || isWaiting) return;
    isWaiting = true;
    clock.setTimer(
      () => {
        isWaiting = false;
        serve();
      },
      Math.max(1, Math.ceil(((1 - tokens) / rate) * 1_000)),
    );
  };

  return {
    turn: (isWanted) =>
      new Promise((answer) => {
        queue.push({ isWanted, answer });
        serve();
      }),
  };
}
