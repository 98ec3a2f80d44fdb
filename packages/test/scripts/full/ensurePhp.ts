import { existsSync } from 'node:fs';
import { runCommand } from '../run/runCommand.ts';

const findPhp = async () => (await runCommand({ command: 'php', args: ['-v'] })).code === 0;

/**
 * Makes sure that `php` can be run: where it is missing, this is Debian and we may, it is
 * installed from there. Resolves with whether it is there.
 */
export async function ensurePhp(): Promise<boolean> {
  if (await findPhp()) return true;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stdout.write('PHP is missing; installing php-cli with apt-get …\n');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'php-cli']]) {
    await runCommand({ command: 'apt-get', args, env });
  }
  return findPhp();
}
