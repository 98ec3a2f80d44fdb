import type { Clock } from './Clock.ts';

// setTimeout fires at once for longer delays than a signed 32-bit integer holds.
const longestTimer = 2_147_483_647;

/** The clock of the machine this runs on. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  setTimer: (callback, delayMs) => {
    const timer = setTimeout(callback, Math.min(Math.max(0, delayMs), longestTimer));
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
};
