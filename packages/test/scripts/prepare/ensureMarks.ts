import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run/runCommand.ts';
import { readWorkspace } from '../workspace/readWorkspace.ts';

/**
 * Draws the brand marks from their npm package where that has not been done yet; they are not in
 * the repository. Everything that reads the sources of `display` needs them.
 */
export async function ensureMarks(): Promise<void> {
  const display = readWorkspace().find(({ manifest }) => manifest.name === '@stablepay/display');
  const script = display?.manifest.scripts?.['marks'];
  if (!display || !script) return;
  const generated = join(display.folder, 'src/marks/generated');
  if (existsSync(generated) && readdirSync(generated).length > 0) return;
  const { code, output } = await runCommand({
    command: 'sh',
    args: ['-c', script],
    cwd: display.folder,
  });
  if (code !== 0) throw new Error(`Drawing the brand marks failed:\n${output}`);
}
