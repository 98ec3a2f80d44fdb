import { expect, test } from 'vitest';
import type { Measured } from '../rounds/runRounds.ts';
import type { Subject } from '../subjects/Subject.ts';
import { promisesOf } from './promisesOf.ts';
import { renderChart } from './renderChart.ts';
import { renderTable } from './renderTable.ts';
import type { Results } from './Results.ts';
import { toResults } from './toResults.ts';
import { toSpread } from './toSpread.ts';

const subject = (id: string, kind: Subject['kind'], painted?: string): Subject => ({
  ...{
    id,
    title: `The ${id}`,
    kind,
    painted,
    version: `${id} 1.0.0`,
    shows: '',
    body: '',
    script: '',
  },
  bundle: { files: [], js: 4_000, css: 1_000, total: 9_000 },
});
const floor = subject('floor', 'floor', 'p');
const subjects = [
  floor,
  subject('embed', 'ours', 'p'),
  subject('adyen', 'peer', 'p'),
  subject('remote', 'peer'),
];

const rounds = [1, 2, 3];
const measured: Measured[] = rounds.flatMap((round) =>
  (['cpu', 'slow-4g'] as const).flatMap((profile) =>
    // Each round is twice as slow as the one before, which ratios of one round must not notice.
    [
      ...([
        ['floor', 20],
        ['embed', 30],
        ['adyen', 200],
      ] as const),
    ].map(([id, option]) => ({
      ...{ round, profile, subject: id },
      sample: {
        page: 10,
        painted: 10 + option * 2 ** round,
        ...{ script: 5, heap: 2_000_000, longest: 0, shift: 0 },
        clicked: id === 'adyen' ? undefined : 7,
      },
    })),
  ),
);

const rows = toResults({ subjects, measured, floor });
const results: Results = {
  ...{ date: '2026-11-27', machine: '2 × test', browser: 'Chromium 1', rounds: 3, rows },
};

test('spreads are values that were measured', () => {
  expect(toSpread([4, 1, 3, 2])).toEqual({ median: 2, low: 1, high: 3 });
  expect(() => toSpread([])).toThrow('Nothing was measured');
});

test('the option counts from the arrival of the page', () => {
  expect(rows[0]?.timed?.cpu?.option).toEqual({ median: 80, low: 40, high: 160 });
});

test('ratios compare what was measured in the same round', () => {
  expect(rows[1]?.timed?.cpu?.toFloor).toEqual({ median: 1.5, low: 1.5, high: 1.5 });
});

test('what issue 6 promises is a line with its limit', () => {
  const promised = promisesOf({ rows, measured }).filter(({ limit }) => limit);
  expect(promised.map(({ name, median }) => [name, Math.round(median * 100) / 100])).toEqual([
    ['option shown: script tag ÷ empty element', 1.5],
    ['option shown: Adyen ÷ script tag, 4× CPU', 6.67],
    ['option shown: Adyen ÷ script tag, 4× CPU, Slow 4G', 6.67],
    ['longest task before a click: script tag', 0],
    ['layout shift: script tag', 0],
    ['click → QR, loaded: script tag ÷ empty element', 1],
  ]);
});

test('a front end that lives on other hosts has bytes and no times', () => {
  const table = renderTable({ results, language: 'en' });
  expect(table).toContain(
    '| The remote<br>`remote 1.0.0` | 4.0 + 1.0 | 9.0 + remote | – | n/a (remote) |',
  );
  expect(table).toContain('**The embed**');
  expect(renderTable({ results, language: 'zh-CN' })).toContain('不适用（远程）');
  expect(renderChart(results)).toContain('>remote</text>');
});
