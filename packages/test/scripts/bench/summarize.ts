/** Median and 99th percentile of measured values, by the nearest-rank method. */
export function summarize(values: readonly number[]): {
  median: number;
  p99: number;
  samples: number;
} {
  if (values.length === 0) throw new Error('Nothing was measured.');
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;
  return { median: rank(0.5), p99: rank(0.99), samples: sorted.length };
}
