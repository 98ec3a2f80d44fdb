import { basename } from 'node:path';
import { runCommand, type CommandResult } from './runCommand.ts';

/** The one version the README names. */
export const pnpmSpec = 'pnpm@12.21.0';

/** Runs the pnpm that runs us; outside of a pnpm script the version of the README through npx. */
export function runPnpm({
  args,
  cwd,
}: {
  args: readonly string[];
  cwd?: string | undefined;
}): Promise<CommandResult> {
  const running = process.env['npm_execpath'] ?? '';
  if (/^pnpm(\.exe)?$/.test(basename(running))) return runCommand({ command: running, args, cwd });
  return runCommand({ command: 'npx', args: ['-y', pnpmSpec, ...args], cwd });
}
