import { join } from 'node:path';
import { ensureFirefox } from '../browser/ensureFirefox.ts';
import { readJsonFile } from '../results/readJsonFile.ts';
import { formatTally, isGreen } from '../results/tally.ts';
import { tallyVitest } from '../results/tallyVitest.ts';
import { runCommand } from '../run/runCommand.ts';
import type { Step, StepResult } from '../run/runSteps.ts';

/** The browser tests of some folders in the machine's Firefox. Without one they fail as not run. */
async function run(folder: string, tests: readonly string[]): Promise<StepResult> {
  const FIREFOX_PATH = await ensureFirefox();
  const report = join(folder, 'firefox.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runCommand({
    command: 'vitest',
    args: ['run', ...reporters, '--project', 'firefox*', ...tests],
    env: { FIREFOX_PATH, WITH_FIREFOX: '1' },
  });
  const tally = tallyVitest({ report: readJsonFile(report), exitCode: code, projects: [] });
  const ok = isGreen(tally);
  return { ok, detail: ok ? formatTally(tally) : [...tally.problems, output].join('\n') };
}

/** What `pnpm test:full` does in Firefox. */
export const firefoxSteps = (folder: string): Step[] => [
  {
    name: 'the display kit keeps its acceptance checks in Firefox',
    run: () => run(folder, ['packages/display']),
  },
  {
    name: 'the payment in a window and over a game, in Firefox',
    run: () => run(folder, ['packages/checkout/src/dialog']),
  },
];
