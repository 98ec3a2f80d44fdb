import type { Clock, StablePayError } from '@stablepay/core';
import { toCheckoutError } from './toCheckoutError.ts';

export type Attempt = {
  /** For how long something has been tried, in milliseconds; undefined when nothing is. */
  ageMs: () => number | undefined;
  /** Tries something, giving up what was tried before. Exactly one of the two is called, or none. */
  run: <T>(work: {
    task: (signal: AbortSignal) => Promise<T>;
    onDone: (value: T) => void;
    onFailed: (error: StablePayError) => void;
  }) => void;
  /** Gives it up; neither of the two is called any more. */
  stop: () => void;
};

/** One thing at a time that may be given up: what became of an older one is never heard. */
export function createAttempt(clock: Pick<Clock, 'monotonic'>): Attempt {
  let current: { controller: AbortController; startedAt: number } | undefined;

  const stop = () => {
    const given = current;
    current = undefined;
    given?.controller.abort();
  };

  return {
    ageMs: () => current && clock.monotonic() - current.startedAt,
    stop,
    run: ({ task, onDone, onFailed }) => {
      stop();
      const own = { controller: new AbortController(), startedAt: clock.monotonic() };
      current = own;
      const settle =
        <T>(tell: (outcome: T) => void) =>
        (outcome: T) => {
          if (current !== own) return;
          current = undefined;
          tell(outcome);
        };
      const fail = settle((cause: unknown) => onFailed(toCheckoutError(cause)));
      void task(own.controller.signal).then(settle(onDone), fail);
    },
  };
}
