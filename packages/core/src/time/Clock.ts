/** Cancels a timer; calling it twice, or after the timer fired, does nothing. */
export type CancelTimer = () => void;

/**
 * Everything this kit knows about time and chance, injected so that tests can move it.
 * All values are milliseconds.
 */
export type Clock = {
  /** Wall clock, Unix milliseconds. Devices lie: never decide a payment's state with it. */
  now: () => number;
  /** Never jumps and never goes back; for durations and deadlines. */
  monotonic: () => number;
  /** Calls `callback` once after `delayMs`. */
  setTimer: (callback: () => void, delayMs: number) => CancelTimer;
  /** Uniform in [0, 1). */
  random: () => number;
};
