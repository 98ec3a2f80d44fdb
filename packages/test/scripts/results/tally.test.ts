import { expect, test } from 'vitest';
import { addTallies, formatTally, isGreen, listFailures } from './tally.ts';
import { tallyPlaywright } from './tallyPlaywright.ts';
import { projectOf, tallyVitest } from './tallyVitest.ts';

const file = (name: string, statuses: string[], status = 'passed') => ({
  name,
  status,
  message: '',
  assertionResults: statuses.map((item, index) => ({
    fullName: `${name} ${index}`,
    status: item,
    failureMessages: item === 'failed' ? ['AssertionError: not so\n    at x.ts:1:1'] : [],
  })),
});

test('a run without a single test is not green', () => {
  expect(isGreen({ passed: 0, failed: 0, skipped: 3, failures: [], problems: [] })).toBe(false);
});

test('problems count as failures in the last line', () => {
  const tally = addTallies([
    { passed: 2, failed: 1, skipped: 0, failures: [], problems: [] },
    { passed: 3, failed: 0, skipped: 4, failures: [], problems: ['vitest: crashed'] },
  ]);
  expect(formatTally(tally)).toBe('5 passed, 2 failed, 4 skipped');
  expect(formatTally({ ...tally, skipped: 0 })).toBe('5 passed, 2 failed');
  expect(isGreen(tally)).toBe(false);
});

test('vitest: a crash without a report is one failure', () => {
  const tally = tallyVitest({ report: undefined, exitCode: 139, projects: ['node'] });
  expect(formatTally(tally)).toBe('0 passed, 1 failed');
});

test('vitest: a file that did not load is a failure although none of its tests failed', () => {
  const report = { testResults: [file('a.test.ts', ['passed']), file('b.test.ts', [], 'failed')] };
  const tally = tallyVitest({ report, exitCode: 1, projects: ['node'] });
  expect(formatTally(tally)).toBe('1 passed, 1 failed');
});

test('vitest: a project in which nothing ran is a failure', () => {
  const report = { testResults: [file('a.test.ts', ['passed', 'skipped'])] };
  const tally = tallyVitest({ report, exitCode: 0, projects: ['node', 'jsdom'] });
  expect(tally.problems).toEqual(['vitest: no test ran in the project "jsdom"']);
  expect(formatTally(tally)).toBe('1 passed, 1 failed, 1 skipped');
});

test('vitest: an unhandled error outside of tests fails a run of passed tests', () => {
  const report = { testResults: [file('a.test.ts', ['passed'])] };
  expect(isGreen(tallyVitest({ report, exitCode: 1, projects: ['node'] }))).toBe(false);
  expect(isGreen(tallyVitest({ report, exitCode: 0, projects: ['node'] }))).toBe(true);
});

test('vitest: files belong to projects by their names', () => {
  expect(
    [
      'a.test.ts',
      'a.alone.test.ts',
      'a.test.tsx',
      'a.browser.test.ts',
      'a.stories.tsx',
      'a.test-d.ts',
    ].map(projectOf),
  ).toEqual(['node', 'alone', 'jsdom', 'browser', 'storybook', 'types']);
});

test('vitest: a name of any length is a name', () => {
  const long = file('a.test.ts', ['passed', 'failed'], 'failed');
  for (const result of long.assertionResults) result.fullName = `T15: ${'9'.repeat(100_000)}`;
  const tally = tallyVitest({ report: { testResults: [long] }, exitCode: 1, projects: ['node'] });
  expect(formatTally(tally)).toBe('1 passed, 1 failed');
  expect(tally.failures[0]).toMatch(/^a\.test\.ts › T15: 9+: AssertionError: not so$/);
  expect(tally.failures[0]?.length).toBeLessThan(400);
});

test('the failed are named where the log ends', () => {
  const vitest = { testResults: [file('a.test.ts', ['passed', 'failed'], 'failed')] };
  expect(listFailures(tallyVitest({ report: vitest, exitCode: 1, projects: [] }))).toEqual([
    '✗ a.test.ts › a.test.ts 1: AssertionError: not so',
  ]);
  const spec = (title: string, ok: boolean) => ({ title, ok, file: 'pay.e2e.ts' });
  const playwright = {
    stats: { expected: 1, unexpected: 2 },
    suites: [
      { specs: [spec('pays', true)], suites: [{ specs: [spec('pays late', false)] }] },
      { specs: [spec('returns', false)] },
    ],
  };
  const tally = tallyPlaywright({ name: 'e2e shop', report: playwright, exitCode: 1 });
  expect(listFailures({ ...tally, problems: ['e2e shop: crashed'] })).toEqual([
    '✗ e2e shop: pay.e2e.ts › pays late',
    '✗ e2e shop: pay.e2e.ts › returns',
    '✗ e2e shop: crashed',
  ]);
});

test('playwright: counts, and does not believe an empty or missing report', () => {
  const stats = { expected: 6, flaky: 1, unexpected: 2, skipped: 0 };
  const run = (report: unknown, exitCode = 0) =>
    formatTally(tallyPlaywright({ name: 'e2e', report, exitCode }));
  expect(run({ stats, errors: [] }, 1)).toBe('7 passed, 2 failed');
  expect(run({ stats: { expected: 0 }, errors: [] })).toBe('0 passed, 1 failed');
  expect(run({ stats: { expected: 3 }, errors: [{}] }, 1)).toBe('3 passed, 1 failed');
  expect(run({ stats: { expected: 3 }, errors: [] }, 1)).toBe('3 passed, 1 failed');
  expect(run(undefined)).toBe('0 passed, 1 failed');
});
