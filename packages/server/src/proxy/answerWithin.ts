import { ApiError, type Clock } from '@stablepay/core';
import { within } from '../settle/within.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';

// Threat T25: every call is answered within ten seconds. Held reads keep their own time.
const longestAnswerMs = 9_500;

/**
 * The answer, or a typed 503 after `limitMs`: a payer's page must not wait for a slow API. The
 * work goes on under its lease, and the repeated call finds what became of it.
 */
export function answerWithin({
  answer,
  limitMs = longestAnswerMs,
  clock,
  report,
}: {
  answer: Promise<ProxyAnswer>;
  limitMs?: number | undefined;
  clock: Clock;
  report: (error: unknown) => Promise<void>;
}): Promise<ProxyAnswer> {
  let isLate = false;
  answer.catch((error: unknown) => {
    if (isLate) void report(error);
  });
  const late = () => {
    isLate = true;
    return new ApiError({
      code: 'order-busy',
      message: 'StablePay takes longer than a page should wait.',
      status: 503,
      retryAfterMs: 2_000,
    });
  };
  return within({ work: answer, limitMs, clock, late });
}
