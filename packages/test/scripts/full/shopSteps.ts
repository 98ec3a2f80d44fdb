import { join } from 'node:path';
import { ensureBrowser } from '../browser/ensureBrowser.ts';
import { ensureFirefox } from '../browser/ensureFirefox.ts';
import { ensureWebKit } from '../browser/ensureWebKit.ts';
import { ensureMarks } from '../prepare/ensureMarks.ts';
import { runCommand } from '../run/runCommand.ts';
import type { Step, StepResult } from '../run/runSteps.ts';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';

async function run(
  shop: 'storefront' | 'storefront-plain',
  config: string,
  env: Record<string, string> = {},
): Promise<StepResult> {
  await ensureMarks();
  const cwd = join(workspaceRoot, 'apps', shop);
  const args = ['test', '-c', config];
  const { code, output } = await runCommand({ command: 'playwright', args, cwd, env });
  return { ok: code === 0, detail: code === 0 ? 'works' : output };
}

/** What `pnpm test` leaves out of the demo shops. */
export const shopSteps: readonly Step[] = [
  {
    name: 'the React shop has no barriers, and is paid in past every blocked window',
    run: async () => run('storefront', 'full.config.ts', { CHROMIUM_PATH: await ensureBrowser() }),
  },
  {
    name: 'the plain shops have no barriers and fit a phone',
    run: async () =>
      run('storefront-plain', 'full.config.ts', { CHROMIUM_PATH: await ensureBrowser() }),
  },
  {
    name: 'the plain shops sell in Firefox',
    run: async () =>
      run('storefront-plain', 'firefox.config.ts', { FIREFOX_PATH: await ensureFirefox() }),
  },
  {
    name: 'the plain shops sell in WebKit',
    run: async () => {
      await ensureWebKit();
      return run('storefront-plain', 'webkit.config.ts');
    },
  },
];
