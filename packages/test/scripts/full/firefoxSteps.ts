import { join } from 'node:path';
import { ensureFirefox } from '../browser/ensureFirefox.ts';
import { readJsonFile } from '../results/readJsonFile.ts';
import { tallyVitest } from '../results/tallyVitest.ts';
import { toStepResult } from '../results/toStepResult.ts';
import { ensureMarks } from '../prepare/ensureMarks.ts';
import { runCommand } from '../run/runCommand.ts';
import type { Step, StepResult } from '../run/runSteps.ts';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';

/** The browser tests of some folders in the machine's Firefox. Without one they fail as not run. */
async function run(folder: string, tests: readonly string[]): Promise<StepResult> {
  const FIREFOX_PATH = await ensureFirefox();
  const report = join(folder, 'firefox.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runCommand({
    command: 'vitest',
    // One window at a time: beside another one a key press was lost.
    args: ['run', ...reporters, '--maxWorkers=1', '--project', 'firefox*', ...tests],
    env: { FIREFOX_PATH, WITH_FIREFOX: '1' },
  });
  const tally = tallyVitest({ report: readJsonFile(report), exitCode: code, projects: [] });
  return toStepResult({ tally, output });
}

/** The main ways of paying; a way that has lost its test is missed by their number. */
async function pay(): Promise<StepResult> {
  const FIREFOX_PATH = await ensureFirefox();
  await ensureMarks();
  const cwd = join(workspaceRoot, 'apps/storefront');
  const args = ['test', '-c', 'firefox.config.ts'];
  const { code, output } = await runCommand({
    command: 'playwright',
    args,
    cwd,
    env: { FIREFOX_PATH },
  });
  const ok = code === 0 && /^\s*6 passed/m.test(output);
  return { ok, detail: ok ? '6 ways' : output };
}

const panel = 'packages/checkout/src/panel/CheckoutPanel.browser.test.tsx';

/** What `pnpm test:full` does in Firefox. */
export const firefoxSteps = (folder: string): Step[] => [
  {
    name: 'the display kit keeps its acceptance checks, the panel its place, the window its keys, in Firefox',
    run: () => run(folder, ['packages/display', 'packages/checkout/src/dialog', panel]),
  },
  {
    name: 'desktop, popup, blocked popup, phone, two tabs and the overlay over a game pay in Firefox',
    run: pay,
  },
];
