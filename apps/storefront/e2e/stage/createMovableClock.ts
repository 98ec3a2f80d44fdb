import { systemClock, type Clock } from '@stablepay/core';

export type MovableClock = Clock & { moveBy: (ms: number) => void };

/** The system's clock, set forward by a test; timers keep their real pace. */
export function createMovableClock(): MovableClock {
  let offset = 0;
  return {
    ...systemClock,
    now: () => systemClock.now() + offset,
    moveBy: (ms) => {
      offset += ms;
    },
  };
}
