import type { Spread } from './Results.ts';

/**
 * Median and quartiles by the nearest-rank method: values that were really measured.
 *
 * @throws Error when there are none.
 */
export function toSpread(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('Nothing was measured.');
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (share: number) => {
    const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
    return Math.round(value * 1_000) / 1_000;
  };
  return { median: rank(0.5), low: rank(0.25), high: rank(0.75) };
}
