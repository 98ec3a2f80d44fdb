import { NetworkError } from '../errors/NetworkError.ts';
import { isStablePayError } from '../errors/StablePayError.ts';
import { failureDelay } from '../polling/failureDelay.ts';
import type { Clock } from '../time/Clock.ts';

/**
 * Runs `run` again after retryable errors of this kit, waiting as {@link failureDelay} says.
 * For calls that may be repeated: reads, and writes with an idempotency key.
 *
 * Gives up after `attempts` runs in all, when `signal` aborts, or when the wait would be longer
 * than `longestWaitMs`, and throws the last error.
 */
export async function retryRequest<T>({
  run,
  attempts,
  clock,
  signal,
  longestWaitMs = 15_000,
}: {
  run: () => Promise<T>;
  attempts: number;
  clock: Clock;
  signal?: AbortSignal | undefined;
  longestWaitMs?: number | undefined;
}): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await run();
    } catch (error) {
      if (!isStablePayError(error) || !error.retryable || failures >= attempts) throw error;
      const delayMs = failureDelay({
        failures,
        retryAfterMs: error.retryAfterMs,
        random: clock.random,
      });
      if (delayMs > longestWaitMs) throw error;
      await pause({ clock, delayMs, signal });
    }
  }
}

/** Waits `delayMs`, or throws NetworkError `aborted` when the signal aborts first. */
export function pause({
  clock,
  delayMs,
  signal,
}: {
  clock: Clock;
  delayMs: number;
  signal?: AbortSignal | undefined;
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      cancel();
      reject(new NetworkError({ code: 'aborted', message: 'The request was given up.' }));
    };
    const cancel = clock.setTimer(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, delayMs);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort);
  });
}
