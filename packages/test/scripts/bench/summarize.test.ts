import { expect, test } from 'vitest';
import { formatBench, isMissed } from './formatBench.ts';
import { summarize } from './summarize.ts';

test('median and 99th percentile are measured values', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(summarize(hundred)).toEqual({ median: 50, p99: 99, samples: 100 });
  expect(summarize([7])).toEqual({ median: 7, p99: 7, samples: 1 });
  expect(() => summarize([])).toThrow('Nothing was measured');
});

test('a promise is kept or missed by the median', () => {
  const result = { name: 'paid → shown', median: 301, p99: 400, unit: 'ms', samples: 20 };
  expect(isMissed({ ...result, limit: { value: 300, is: 'at most' } })).toBe(true);
  expect(isMissed({ ...result, limit: { value: 301, is: 'at most' } })).toBe(false);
  expect(isMissed({ ...result, limit: { value: 300, is: 'at least' } })).toBe(false);
  expect(isMissed(result)).toBe(false);
});

test('the table shows what was missed', () => {
  const missed = { name: 'a', median: 2, p99: 3, unit: 'ms', samples: 4 };
  const table = formatBench([{ ...missed, limit: { value: 1, is: 'at most' } }]);
  expect(table.split('\n')).toEqual([
    '  name  median  p99   samples  promised',
    '✗ a     2 ms    3 ms  4        at most 1 ms',
  ]);
});
