import type { Clock } from '@stablepay/core';

/** Work that was begun and must not be cut off when the process ends politely. */
export type Begun = {
  add: <T>(work: Promise<T>) => Promise<T>;
  /** The same by hand; every `enter` has its `leave`. */
  enter: () => void;
  leave: () => void;
  /** Resolves when nothing is left, or after `limitMs`. */
  finished: (limitMs: number) => Promise<void>;
};

/** Makes a {@link Begun}. */
export function createBegun(clock: Clock): Begun {
  let running = 0;
  const waiting = new Set<() => void>();
  const enter = () => {
    running += 1;
  };
  const leave = () => {
    running -= 1;
    if (running > 0) return;
    for (const tell of waiting) tell();
  };
  return {
    enter,
    leave,
    add: (work) => {
      enter();
      work.then(leave, leave);
      return work;
    },
    finished: (limitMs) => {
      if (running === 0) return Promise.resolve();
      return new Promise((resolve) => {
        const end = () => {
          cancel();
          waiting.delete(end);
          resolve();
        };
        const cancel = clock.setTimer(end, limitMs);
        waiting.add(end);
      });
    },
  };
}
