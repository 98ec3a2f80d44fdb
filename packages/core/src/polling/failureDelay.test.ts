import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { failureDelay } from './failureDelay.ts';

test.each([
  [1, 1_000, 4_000],
  [2, 1_000, 5_500],
  [3, 1_000, 7_750],
  [4, 1_000, 11_125],
  [5, 1_000, 15_000],
  [6, 1_000, 15_000],
  [1_000, 1_000, 15_000],
])('after failure %d it lies between %d and %d ms', (failures, least, most) => {
  expect(failureDelay({ failures, random: () => 0 })).toBe(least);
  expect(failureDelay({ failures, random: () => 0.999_999_99 })).toBe(most);
});

test('Retry-After is obeyed and never shortened', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.nat(86_400_000),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (failures, retryAfterMs, random) => {
        const delay = failureDelay({ failures, retryAfterMs, random: () => random });
        expect(delay).toBeGreaterThanOrEqual(retryAfterMs);
        expect(delay).toBeLessThanOrEqual(Math.max(15_000, retryAfterMs + 14_000));
      },
    ),
    { numRuns: runs(2_000) },
  );
});

test.each([
  [500, 1_000, 4_000],
  [7_000, 7_000, 10_000],
  [40_000, 40_000, 43_000],
])(
  'after the first failure with a Retry-After of %d ms between %d and %d ms',
  (retryAfterMs, least, most) => {
    expect(failureDelay({ failures: 1, retryAfterMs, random: () => 0 })).toBe(least);
    expect(failureDelay({ failures: 1, retryAfterMs, random: () => 0.999_999_99 })).toBe(most);
  },
);
