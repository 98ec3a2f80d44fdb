import { join } from 'node:path';
import { ensureBrowser } from '../browser/ensureBrowser.ts';
import { ensureFirefox } from '../browser/ensureFirefox.ts';
import { ensureWebKit } from '../browser/ensureWebKit.ts';
import { runCommand } from '../run/runCommand.ts';
import type { Step, StepResult } from '../run/runSteps.ts';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';

const cwd = join(workspaceRoot, 'packages/embed');

async function run(config: string, env: Record<string, string> = {}): Promise<StepResult> {
  const args = ['test', '-c', config];
  const { code, output } = await runCommand({ command: 'playwright', args, cwd, env });
  const summary = /^\s*\d+ passed.*$/m.exec(output)?.[0].trim();
  const ok = code === 0 && summary !== undefined;
  return { ok, detail: ok ? summary : output };
}

/** What `pnpm test` leaves out of the script tag. Without a browser they fail as not run. */
export const embedSteps: readonly Step[] = [
  {
    name: 'the script tag goes the same ways as React, and leaves nothing behind',
    run: async () => run('full.config.ts', { CHROMIUM_PATH: await ensureBrowser() }),
  },
  {
    name: 'the script tag in Firefox',
    run: async () => run('firefox.config.ts', { FIREFOX_PATH: await ensureFirefox() }),
  },
  {
    name: 'the script tag in WebKit',
    run: async () => {
      await ensureWebKit();
      return run('webkit.config.ts');
    },
  },
];
