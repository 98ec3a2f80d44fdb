import type { Clock } from '@stablepay/core';

/** Work that was begun and must not be cut off when the process ends politely. */
export type Begun = {
  add: <T>(work: Promise<T>) => Promise<T>;
  /** Resolves when nothing is left, or after `limitMs`. */
  finished: (limitMs: number) => Promise<void>;
};

/** Makes a {@link Begun}. */
export function createBegun(clock: Clock): Begun {
  const running = new Set<Promise<unknown>>();
  return {
    add: (work) => {
      running.add(work);
      const done = () => running.delete(work);
      work.then(done, done);
      return work;
    },
    finished: async (limitMs) => {
      let cancel: () => void = () => undefined;
      const limit = new Promise<void>((resolve) => {
        cancel = clock.setTimer(resolve, limitMs);
      });
      const nothingLeft = async () => {
        while (running.size > 0) await Promise.allSettled(running);
      };
      await Promise.race([nothingLeft(), limit]);
      cancel();
    },
  };
}
