import { expect, test } from 'vitest';
import { errorCatalogue } from './errorCatalogue.ts';
import { isErrorCode } from './errorCodes.ts';

const entries = Object.entries(errorCatalogue);

test.each(entries)('%s is a whole entry', (code, entry) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(entry.fix).toMatch(/^[A-Z`].*[.]$/);
  expect(entry.fix.length).toBeLessThanOrEqual(160);
  expect(entry.status).toBeGreaterThanOrEqual(400);
  expect(entry.status).toBeLessThan(600);
});

test('what may pass by itself is answered with a status that says so', () => {
  for (const [code, { retryable, status, family }] of entries) {
    if (family === 'config' || family === 'signature')
      expect([code, retryable]).toEqual([code, false]);
    if (retryable) expect([code, status >= 500 || status === 429]).toEqual([code, true]);
  }
});

test('codes are own words of the table', () => {
  expect(isErrorCode('timeout')).toBe(true);
  for (const value of ['toString', '__proto__', 'Timeout', '', 1, undefined, null, ['timeout']]) {
    expect(isErrorCode(value)).toBe(false);
  }
});
