import { expect, test } from 'vitest';
import { parseRetryAfter } from './parseRetryAfter.ts';

const date = 'Thu, 01 Jan 2026 00:00:00 GMT';
const parse = (value: string, more: Record<string, string> = { date }) =>
  parseRetryAfter(new Headers({ 'retry-after': value, ...more }));

test.each([
  ['0', 0],
  ['7', 7_000],
  [' 7 ', 7_000],
  ['86400', 86_400_000],
  ['999999999', 86_400_000],
])('%j seconds', (value, ms) => {
  expect(parse(value, {})).toBe(ms);
});

test('a date is read against the date of the answer, whatever this device thinks', () => {
  expect(parse('Thu, 01 Jan 2026 00:02:00 GMT')).toBe(120_000);
  expect(parse('Wed, 31 Dec 2025 23:59:00 GMT')).toBe(0);
  expect(parse('Fri, 01 Jan 2027 00:00:00 GMT')).toBe(86_400_000);
  expect(parse('Thursday, 01-Jan-26 00:02:00 GMT')).toBe(120_000);
  expect(parse('Thu Jan  1 00:02:00 2026 GMT')).toBe(120_000);
});

test('a date without the date of the answer means nothing', () => {
  expect(parse('Thu, 01 Jan 2026 00:02:00 GMT', {})).toBeUndefined();
  expect(parse('Thu, 01 Jan 2026 00:02:00 GMT', { date: 'yesterday' })).toBeUndefined();
});

test.each([
  ...['', '-5', '1.5', '1e3', 'soon', '7 seconds', '0x10', '9999999999', '+5'],
  ...['2026-01-01', '(at) Thu, 01 Jan 2026 00:02:00 GMT'],
])('%j means nothing', (value) => {
  expect(parse(value)).toBeUndefined();
});

test('no header means nothing', () => {
  expect(parseRetryAfter(new Headers({ date }))).toBeUndefined();
});
