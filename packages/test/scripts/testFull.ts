import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser/ensureBrowser.ts';
import { ensureMarks } from './prepare/ensureMarks.ts';
import { consumerSteps } from './full/consumerSteps.ts';
import { firefoxSteps } from './full/firefoxSteps.ts';
import { phpSteps } from './full/phpSteps.ts';
import { serverSteps } from './full/serverSteps.ts';
import { runCommand } from './run/runCommand.ts';
import { runSteps, type Step } from './run/runSteps.ts';
import { workspaceRoot } from './workspace/workspaceRoot.ts';

/** What `pnpm test` leaves out because it takes longer. */
const folder = mkdtempSync(join(tmpdir(), 'stablepay-full-'));

const gallery: Step = {
  name: 'the gallery builds',
  run: async () => {
    await ensureMarks();
    const output = join(folder, 'storybook');
    const args = ['build', '--output-dir', output, '--quiet', '--disable-telemetry'];
    const result = await runCommand({ command: 'storybook', args });
    const ok = result.code === 0 && existsSync(join(output, 'index.json'));
    return { ok, detail: ok ? 'works' : result.output };
  },
};

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

const { passed, failed } = await runSteps({
  steps: [
    ...consumerSteps(folder),
    gallery,
    ...phpSteps(folder),
    guide,
    ...firefoxSteps(folder),
    ...serverSteps(folder),
  ],
});
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
