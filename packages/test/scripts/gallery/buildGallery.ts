import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureMarks } from '../prepare/ensureMarks.ts';
import { runCommand } from '../run/runCommand.ts';
import type { StepResult } from '../run/runSteps.ts';

/** Builds the gallery into a folder. */
export async function buildGallery(output: string): Promise<StepResult> {
  await ensureMarks();
  const args = ['build', '--output-dir', output, '--quiet', '--disable-telemetry'];
  const result = await runCommand({ command: 'storybook', args });
  const ok = result.code === 0 && existsSync(join(output, 'index.json'));
  return { ok, detail: ok ? 'works' : result.output };
}
