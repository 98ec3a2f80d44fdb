import type { TransportResponse } from './TransportFetch.ts';

const longestMs = 24 * 60 * 60 * 1_000;

/**
 * `Retry-After` in milliseconds, at most a day, or undefined. The date form is read against the
 * `Date` of the same answer, never against this device's clock.
 */
export function parseRetryAfter(headers: TransportResponse['headers']): number | undefined {
  // A header that is missing reads as "null", which is neither a number nor a date.
  const value = String(headers.get('retry-after'));
  if (/^\d{1,9}$/.test(value)) return Math.min(Number(value) * 1_000, longestMs);
  // Date.parse reads nearly anything; a date in HTTP begins with the name of its day.
  if (!/^[A-Z][a-z]{2,8},? /.test(value)) return undefined;
  const until = Date.parse(value);
  const sentAt = Date.parse(String(headers.get('date')));
  if (Number.isNaN(until) || Number.isNaN(sentAt)) return undefined;
  return Math.min(Math.max(0, until - sentAt), longestMs);
}
