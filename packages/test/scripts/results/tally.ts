/** What a runner counted. */
export type Tally = {
  passed: number;
  failed: number;
  skipped: number;
  /** The failed tests, by file and name, each with the first line of what it says. */
  failures: string[];
  /** Failures that no single test stands for. */
  problems: string[];
};

/** A tally of nothing but what went wrong outside of tests. */
export const onlyProblem = (problem: string): Tally => ({
  passed: 0,
  failed: 0,
  skipped: 0,
  failures: [],
  problems: [problem],
});

/** The sum of several runners. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    skipped: tallies.reduce((sum, tally) => sum + tally.skipped, 0),
    failures: tallies.flatMap((tally) => tally.failures),
    problems: tallies.flatMap((tally) => tally.problems),
  };
}

/** The last line of every command that runs tests. A problem counts as one failure. */
export function formatTally({ passed, failed, skipped, problems }: Tally): string {
  const line = `${passed} passed, ${failed + problems.length} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

/** What went wrong, a line each: the end of a long log is what is read first. */
export const listFailures = ({ failures, problems }: Tally): string[] =>
  [...failures, ...problems].map((failure) => `✗ ${failure}`);

/** Whether a run may be called green: something ran, and nothing failed. */
export function isGreen({ passed, failed, problems }: Tally): boolean {
  return passed > 0 && failed === 0 && problems.length === 0;
}
