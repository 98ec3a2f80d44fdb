import { runCommand } from '../run/runCommand.ts';

/** The first number of the version of a Chromium or Chrome. */
export async function chromiumMajor(path: string): Promise<number> {
  const { output } = await runCommand({ command: path, args: ['--version'] });
  const major = /(?:Chromium|Chrome)\D*(\d+)\./.exec(output)?.[1];
  if (major === undefined) throw new Error(`${path} does not say its version:\n${output}`);
  return Number(major);
}
