import type { Clock } from '@stablepay/core';

export type CountedClock = Clock & { readonly pendingTimers: number };

/** The same time, with the timers set through this clock counted. */
export function createCountedClock(time: Clock): CountedClock {
  const pending = new Set<object>();
  return {
    ...time,
    setTimer: (callback, delayMs) => {
      const timer = {};
      pending.add(timer);
      const cancel = time.setTimer(() => {
        pending.delete(timer);
        callback();
      }, delayMs);
      return () => {
        pending.delete(timer);
        cancel();
      };
    },
    get pendingTimers() {
      return pending.size;
    },
  };
}
