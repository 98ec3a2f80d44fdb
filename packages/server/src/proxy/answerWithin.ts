import { ApiError, type Clock } from '@stablepay/core';
import type { ProxyAnswer } from './ProxyAnswer.ts';

/**
 * The answer, or a typed 503 after `limitMs`: a payer's page must not wait for a slow API. The
 * work goes on under its lease, and the repeated call finds what became of it.
 */
export function answerWithin({
  answer,
  limitMs,
  clock,
  report,
}: {
  answer: Promise<ProxyAnswer>;
  limitMs: number;
  clock: Clock;
  report: (error: unknown) => Promise<void>;
}): Promise<ProxyAnswer> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const cancel = clock.setTimer(() => {
      isLate = true;
      reject(
        new ApiError({
          code: 'order-busy',
          message: 'StablePay takes longer than a page should wait.',
          status: 503,
          retryAfterMs: 2_000,
        }),
      );
    }, limitMs);
    answer.then(resolve, (error: unknown) => {
      if (isLate) void report(error);
      reject(error);
    });
    answer.then(cancel, cancel);
  });
}
