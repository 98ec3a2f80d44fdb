/** What a runner counted. `problems` are failures that no single test stands for. */
export type Tally = { passed: number; failed: number; skipped: number; problems: string[] };

/** The sum of several runners. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    skipped: tallies.reduce((sum, tally) => sum + tally.skipped, 0),
    problems: tallies.flatMap((tally) => tally.problems),
  };
}

/** The last line of every command that runs tests. A problem counts as one failure. */
export function formatTally({ passed, failed, skipped, problems }: Tally): string {
  const line = `${passed} passed, ${failed + problems.length} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

/** Whether a run may be called green: something ran, and nothing failed. */
export function isGreen({ passed, failed, problems }: Tally): boolean {
  return passed > 0 && failed === 0 && problems.length === 0;
}
