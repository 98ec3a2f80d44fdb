import { runCommand } from '../run/runCommand.ts';
import { readWorkspace } from '../workspace/readWorkspace.ts';

/**
 * Draws the brand marks from their npm packages; they are not in the repository. Everything that
 * reads the sources of `display` needs them. The script itself sees whether there is anything to
 * do, so that a new drawing is never missing in a work tree that has older ones.
 */
export async function ensureMarks(): Promise<void> {
  const display = readWorkspace().find(({ manifest }) => manifest.name === '@stablepay/display');
  const script = display?.manifest.scripts?.['marks'];
  if (!display || !script) return;
  const { code, output } = await runCommand({
    command: 'sh',
    args: ['-c', script],
    cwd: display.folder,
  });
  if (code !== 0) throw new Error(`Drawing the brand marks failed:\n${output}`);
}
