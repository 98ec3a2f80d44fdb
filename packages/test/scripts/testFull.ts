import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser/ensureBrowser.ts';
import { consumerSteps } from './full/consumerSteps.ts';
import { edgeSteps } from './full/edgeSteps.ts';
import { embedSteps } from './full/embedSteps.ts';
import { firefoxSteps } from './full/firefoxSteps.ts';
import { frameworkSteps } from './full/frameworkSteps.ts';
import { nextServerSteps } from './full/nextServerSteps.ts';
import { nextSteps } from './full/nextSteps.ts';
import { panelSteps } from './full/panelSteps.ts';
import { phpSteps } from './full/phpSteps.ts';
import { reactSteps } from './full/reactSteps.ts';
import { serverSteps } from './full/serverSteps.ts';
import { gallerySteps } from './gallery/gallerySteps.ts';
import { shopSteps } from './full/shopSteps.ts';
import { runCommand } from './run/runCommand.ts';
import { runSteps, type Step } from './run/runSteps.ts';
import { workspaceRoot } from './workspace/workspaceRoot.ts';

/** What `pnpm test` leaves out because it takes longer. */
const folder = mkdtempSync(join(tmpdir(), 'stablepay-full-'));

/** Processor time of the guide's tasks, that nothing moves, and axe on every page. */
const guide: Step = {
  name: 'the display guide is quick, still and accessible',
  run: async () => {
    const CHROMIUM_PATH = await ensureBrowser();
    const cwd = join(workspaceRoot, 'apps/guide');
    const args = ['test', '-c', 'full.config.ts'];
    const { code, output } = await runCommand({
      command: 'playwright',
      args,
      cwd,
      env: { CHROMIUM_PATH },
    });
    return { ok: code === 0, detail: code === 0 ? 'works' : output };
  },
};

/** Nodes, listeners, heap and timers after 200 payments, and after 1,000 mounts of the option. */
const leaks: Step = {
  name: '200 payments, and 1,000 mounts of the option, leave nothing behind',
  run: async () => {
    const CHROMIUM_PATH = await ensureBrowser();
    const args = ['run', '-c', 'packages/test/scripts/full/leaks.config.ts'];
    const { code, output } = await runCommand({ command: 'vitest', args, env: { CHROMIUM_PATH } });
    return { ok: code === 0, detail: code === 0 ? 'works' : output };
  },
};

const { passed, failed, notRun } = await runSteps({
  steps: [
    ...consumerSteps(folder),
    ...frameworkSteps(folder),
    ...nextSteps(folder),
    ...panelSteps(folder),
    ...reactSteps(folder),
    ...edgeSteps(),
    ...nextServerSteps(folder),
    ...gallerySteps(folder),
    ...phpSteps(folder),
    guide,
    ...firefoxSteps(folder),
    ...embedSteps,
    ...serverSteps(folder),
    ...shopSteps,
    leaks,
  ],
});
rmSync(folder, { recursive: true, force: true });
const rest = notRun === 0 ? '' : `, ${notRun} NOT RUN, see above`;
process.stdout.write(`\n${passed} passed, ${failed} failed${rest}\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
