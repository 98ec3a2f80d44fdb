import { existsSync } from 'node:fs';
import { runCommand } from '../run/runCommand.ts';

const manualCommand = 'sudo apt-get update && sudo apt-get install -y redis-server';

const hasRedis = async (program: string) =>
  (await runCommand({ command: program, args: ['--version'] })).code === 0;

/**
 * The program of a Redis server for the tests of the Redis store, which start their own on a free
 * port. Where it is missing, this is Debian and we may, it is installed from there.
 *
 * @throws Error with the one command to run.
 */
export async function ensureRedis(): Promise<string> {
  const program = process.env['REDIS_SERVER_PATH'] ?? 'redis-server';
  if (await hasRedis(program)) return program;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Redis is missing; installing redis-server with apt-get …\n');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '--no-install-recommends', 'redis-server'];
    for (const args of [['update'], install]) {
      await runCommand({ command: 'apt-get', args, env });
    }
  }
  if (await hasRedis(program)) return program;
  throw new Error(
    `The tests of the Redis store need redis-server. Install it, for example with:\n\n  ${manualCommand}\n\n` +
      'or set REDIS_SERVER_PATH to the program.',
  );
}
