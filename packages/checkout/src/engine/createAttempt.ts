import { retryRequest, type Clock, type StablePayError } from '@stablepay/core';
import { toCheckoutError } from './toCheckoutError.ts';

type Work<T> = {
  /** How often it is tried in all, with core's waits between. */
  attempts: number;
  /** Called once, before the work begins. */
  onBegin?: (() => void) | undefined;
  work: (signal: AbortSignal) => Promise<T>;
  onDone: (value: T) => void;
  onError: (error: StablePayError) => void;
};

export type Attempt = {
  isRunning: () => boolean;
  /** Gives up what is running and begins anew. */
  run: <T>(work: Work<T>) => void;
  /** Gives it up; nobody hears of it any more. */
  stop: () => void;
};

/** One piece of work at a time. What was given up has no say, however late it ends. */
export function createAttempt(clock: Clock): Attempt {
  let current: AbortController | undefined;

  const stop = () => {
    current?.abort();
    current = undefined;
  };

  const run = async <T>({ attempts, onBegin, work, onDone, onError }: Work<T>) => {
    stop();
    const own = new AbortController();
    const { signal } = own;
    current = own;
    const finish = (tell: () => void) => {
      if (current !== own) return;
      current = undefined;
      tell();
    };
    onBegin?.();
    try {
      const value = await retryRequest({ attempts, clock, signal, run: () => work(signal) });
      finish(() => onDone(value));
    } catch (cause) {
      finish(() => onError(toCheckoutError(cause)));
    }
  };

  return { isRunning: () => current !== undefined, run: (work) => void run(work), stop };
}
