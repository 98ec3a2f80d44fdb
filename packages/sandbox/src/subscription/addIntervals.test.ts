import { expect, test } from 'vitest';
import { addIntervals, periodEndAfter } from './addIntervals.ts';

const seconds = (text: string) => Date.parse(`${text}Z`) / 1000;
const text = (time: number) => new Date(time * 1000).toISOString().slice(0, 16);

test.each([
  ['2026-01-31T10:30', 'month', 1, 1, '2026-02-28T10:30'],
  ['2026-01-31T10:30', 'month', 1, 2, '2026-03-31T10:30'],
  ['2028-01-31T10:30', 'month', 1, 1, '2028-02-29T10:30'],
  ['2026-11-30T00:00', 'month', 3, 1, '2027-02-28T00:00'],
  ['2024-02-29T00:00', 'year', 1, 1, '2025-02-28T00:00'],
  ['2024-02-29T00:00', 'year', 1, 4, '2028-02-29T00:00'],
  ['2026-03-28T23:00', 'day', 2, 1, '2026-03-30T23:00'],
  ['2026-12-31T00:00', 'week', 1, 1, '2027-01-07T00:00'],
] as const)('%s + %s × %i × %i is %s', (from, interval, intervalCount, times, expected) => {
  const recurring = { interval, intervalCount };
  expect(text(addIntervals({ from: seconds(from), recurring, times }))).toBe(expected);
});

test.each([
  ['2026-01-31T00:00', '2026-01-31T00:00', 'month', '2026-02-28T00:00'],
  ['2026-01-31T00:00', '2026-02-28T00:00', 'month', '2026-03-31T00:00'],
  ['2020-01-31T00:00', '2026-05-01T00:00', 'month', '2026-05-31T00:00'],
  ['1970-01-01T00:00', '2026-05-01T12:00', 'day', '2026-05-02T00:00'],
  ['1970-01-01T00:00', '2026-05-01T12:00', 'year', '2027-01-01T00:00'],
] as const)(
  'anchored at %s, a period that starts %s (%s) ends %s',
  (anchor, after, interval, end) => {
    const recurring = { interval, intervalCount: 1 };
    expect(
      text(periodEndAfter({ anchor: seconds(anchor), after: seconds(after), recurring })),
    ).toBe(end);
  },
);
