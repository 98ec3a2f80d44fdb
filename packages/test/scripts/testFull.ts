import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureMarks } from './prepare/ensureMarks.ts';
import { consumerSteps } from './full/consumerSteps.ts';
import { phpSteps } from './full/phpSteps.ts';
import { runCommand } from './run/runCommand.ts';
import { runSteps, type Step } from './run/runSteps.ts';

/** What `pnpm test` leaves out because it takes longer: the published shape and the gallery. */
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

const { passed, failed } = await runSteps({
  steps: [...consumerSteps(folder), gallery, ...phpSteps(folder)],
});
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
