import { parseRecord } from '@stablepay/core';
import type { Tally } from './tally.ts';

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
    return { passed: 0, failed: 0, skipped: 0, problems: [`${name}: crashed before it reported`] };
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
