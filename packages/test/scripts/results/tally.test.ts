import { expect, test } from 'vitest';
import { addTallies, formatTally, isGreen } from './tally.ts';
import { tallyPlaywright } from './tallyPlaywright.ts';
import { projectOf, tallyVitest } from './tallyVitest.ts';

const file = (name: string, statuses: string[], status = 'passed') => ({
  name,
  status,
  message: '',
  assertionResults: statuses.map((item) => ({ status: item })),
});

test('a run without a single test is not green', () => {
  expect(isGreen({ passed: 0, failed: 0, skipped: 3, problems: [] })).toBe(false);
});

test('problems count as failures in the last line', () => {
  const tally = addTallies([
    { passed: 2, failed: 1, skipped: 0, problems: [] },
    { passed: 3, failed: 0, skipped: 4, problems: ['vitest: crashed'] },
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
    ['a.test.ts', 'a.test.tsx', 'a.browser.test.ts', 'a.stories.tsx', 'a.test-d.ts'].map(projectOf),
  ).toEqual(['node', 'jsdom', 'browser', 'storybook', 'types']);
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
