import type { Clock } from '@stablepay/core';

// What a host that freezes may need to write a line; an answer must not wait for longer.
const longestMs = 2_000;
const pauseMs = 30_000;

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value;

/**
 * Calls a function of the shop whatever becomes of it, and waits for it, for two seconds at most:
 * nobody's payment hangs with a logger. After one that took longer nobody waits for half a minute,
 * so that not every answer is late.
 */
export function createQuiet(clock: Clock): (call: () => unknown) => Promise<void> {
  let waitsFrom = clock.monotonic();
  return async (call) => {
    let cancel: (() => void) | undefined;
    try {
      const result = call();
      if (!isThenable(result)) return;
      const limit = new Promise<void>((resolve) => {
        if (clock.monotonic() < waitsFrom) resolve();
        else {
          cancel = clock.setTimer(() => {
            waitsFrom = clock.monotonic() + pauseMs;
            resolve();
          }, longestMs);
        }
      });
      // It also takes what fails later.
      await Promise.race([result, limit]);
    } catch {
      // There is nobody left to tell.
    } finally {
      cancel?.();
    }
  };
}
