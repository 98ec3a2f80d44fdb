import { expect, it } from 'vitest';
import { formatCountdown } from './formatCountdown.ts';

it.each([
  [1_800_000, '30:00'],
  [1_781_000, '29:41'],
  [1_780_001, '29:41'],
  [60_000, '1:00'],
  [59_999, '1:00'],
  [1, '0:01'],
  [0, '0:00'],
  [-5, '0:00'],
  [3_600_000, '1:00:00'],
  [86_399_000, '23:59:59'],
])('%i ms is %s', (ms, text) => {
  expect(formatCountdown(ms)).toBe(text);
});
