import { join } from 'node:path';
import { ensureBrowser } from '../browser/ensureBrowser.ts';
import { ensureFirefox } from '../browser/ensureFirefox.ts';
import { ensureMarks } from '../prepare/ensureMarks.ts';
import { runCommand } from '../run/runCommand.ts';
import type { Step, StepResult } from '../run/runSteps.ts';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';

const cwd = join(workspaceRoot, 'apps/storefront-plain');

async function run(config: string, env: Record<string, string>): Promise<StepResult> {
  await ensureMarks();
  const args = ['test', '-c', config];
  const { code, output } = await runCommand({ command: 'playwright', args, cwd, env });
  return { ok: code === 0, detail: code === 0 ? 'works' : output };
}

/** What `pnpm test:full` does with the shops without React. */
export const plainShopSteps: readonly Step[] = [
  {
    name: 'the plain shops have no barriers and fit a phone',
    run: async () => run('full.config.ts', { CHROMIUM_PATH: await ensureBrowser() }),
  },
  {
    name: 'the plain shops sell in Firefox',
    run: async () => run('firefox.config.ts', { FIREFOX_PATH: await ensureFirefox() }),
  },
];
