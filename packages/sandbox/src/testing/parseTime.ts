import { ValidationError } from '@stablepay/core';

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const form = /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/;

/**
 * Milliseconds of a time such as `'5s'`, `'1m30s'`, `'250ms'` or a number of milliseconds.
 *
 * @throws ValidationError `invalid-input` for anything else.
 */
export function parseTime(time: string | number): number {
  const ms = typeof time === 'number' ? time : form.test(time) ? sum(time) : Number.NaN;
  if (Number.isFinite(ms) && ms >= 0) return Math.round(ms);
  throw new ValidationError({
    code: 'invalid-input',
    path: 'time',
    message: 'A time is a number of milliseconds or a text such as "5s", "1m30s" or "250ms".',
  });
}

function sum(time: string): number {
  const parts = time.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g);
  return [...parts].reduce(
    (ms, [, count, unit = '']) => ms + Number(count) * (unitMs[unit] ?? 0),
    0,
  );
}
