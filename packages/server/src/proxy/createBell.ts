import type { Clock } from '@stablepay/core';

/** Something to wait for that may ring before, while or after somebody waits. */
export type Bell = {
  ring: () => void;
  /** Rang since the last reset. */
  readonly rang: boolean;
  /** Resolves at once when it rang, at the next ring, or after `ms`. */
  wait: (ms: number) => Promise<void>;
  /** Ends a wait without counting as a ring. */
  poke: () => void;
  reset: () => void;
};

/** Makes a {@link Bell}. */
export function createBell(clock: Clock): Bell {
  let rang = false;
  let wake: () => void = () => undefined;
  return {
    ring: () => {
      rang = true;
      wake();
    },
    get rang() {
      return rang;
    },
    wait: (ms) =>
      new Promise((resolve) => {
        const cancel = clock.setTimer(() => wake(), ms);
        wake = () => {
          cancel();
          resolve();
        };
        if (rang) wake();
      }),
    poke: () => wake(),
    reset: () => {
      rang = false;
    },
  };
}
