import { existsSync } from 'node:fs';
import { runCommand } from '../run/runCommand.ts';

/** Whether this is a Debian machine on which we may install. */
export const mayInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs one Debian package. @throws Error with the end of what apt-get said. */
export async function installWithApt(name: string): Promise<void> {
  process.stdout.write(`${name} is missing; installing it with apt-get …\n`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Another process may be installing just now.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const { code, output } = await runCommand({
      command: 'apt-get',
      args: [...wait, ...args],
      env,
    });
    if (code !== 0) throw new Error(`apt-get ${args[0]} failed:\n${output.slice(-2_000)}`);
  }
}
