import { parseRecord } from '@stablepay/core';
import { onlyProblem, type Tally } from './tally.ts';

const listOf = (value: unknown) => (Array.isArray(value) ? (value as unknown[]) : []);

/** The failed tests of the report's suites, which hold suites, as `file › title`. */
function listFailed(suites: unknown): string[] {
  return listOf(suites).flatMap((value) => {
    const { specs, suites: inner } = parseRecord(value, 'suite');
    const failed = listOf(specs)
      .map((spec) => parseRecord(spec, 'spec'))
      .filter(({ ok }) => ok === false)
      .map(({ file, title }) => `${String(file)} › ${String(title)}`);
    return [...failed, ...listFailed(inner)];
  });
}

/**
 * Counts the JSON report of Playwright. A test that passed only when it was tried again counts as
 * passed; a report that is missing or empty, and an exit code nothing explains, are failures.
 */
export function tallyPlaywright({
  name,
  report,
  exitCode,
}: {
  name: string;
  report: unknown;
  exitCode: number;
}): Tally {
  if (report === undefined) {
    return onlyProblem(`${name}: crashed before it reported`);
  }
  const record = parseRecord(report, 'report');
  const stats = parseRecord(record['stats'], 'stats');
  const count = (field: string) => {
    const value = stats[field];
    return typeof value === 'number' ? value : 0;
  };
  const tally: Tally = {
    passed: count('expected') + count('flaky'),
    failed: count('unexpected'),
    skipped: count('skipped'),
    failures: listFailed(record['suites']).map((failed) => `${name}: ${failed}`),
    problems: [],
  };
  const errors = Array.isArray(record['errors']) ? record['errors'].length : 0;
  if (errors > 0) tally.problems.push(`${name}: ${errors} error(s) outside of tests`);
  if (tally.passed + tally.failed === 0) tally.problems.push(`${name}: no test ran`);
  if (exitCode !== 0 && tally.failed === 0 && tally.problems.length === 0) {
    tally.problems.push(`${name}: ended with ${exitCode} although no test failed`);
  }
  return tally;
}
