import type { BenchResult } from './BenchResult.ts';

/** Whether the median, or the p99 where it was promised of that, misses its limit. */
export function isMissed({ median, p99, limit }: BenchResult): boolean {
  if (!limit) return false;
  const value = limit.of === 'p99' ? p99 : median;
  return limit.is === 'at most' ? value > limit.value : value < limit.value;
}

const round = (value: number) => Number(value.toPrecision(4)).toLocaleString('en');

/** The results as a table for a terminal. */
export function formatBench(results: readonly BenchResult[]): string {
  const rows = results.map(({ name, median, p99, unit, samples, limit }) => [
    name,
    `${round(median)} ${unit}`,
    `${round(p99)} ${unit}`,
    String(samples),
    limit ? `${limit.of ?? ''} ${limit.is} ${round(limit.value)} ${unit}`.trim() : '',
  ]);
  const table = [['name', 'median', 'p99', 'samples', 'promised'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  return table
    .map((cells, index) => {
      const result = results[index - 1];
      const mark = result && isMissed(result) ? '✗' : ' ';
      return `${mark} ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
    })
    .join('\n');
}
