import { existsSync } from 'node:fs';
import { runCommand } from '../run/runCommand.ts';
import { findChromium } from './findChromium.ts';

const manualCommand = 'sudo apt-get update && sudo apt-get install -y chromium';

const isDebianRoot = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function installWithApt(): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { code, output } = await runCommand({ command: 'apt-get', args, env });
    if (code !== 0) throw new Error(`apt-get ${args[0]} failed:\n${output.slice(-2_000)}`);
  }
}

/**
 * The path of a Chromium or Chrome. Where there is none it is installed from Debian, if this
 * machine is one and we may; nothing is ever downloaded from anywhere else.
 *
 * @throws Error with the one command to run.
 */
export async function ensureBrowser(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  if (process.env['CHROMIUM_PATH']) {
    throw new Error('CHROMIUM_PATH names no program that can be run. Correct or unset it.');
  }
  if (isDebianRoot()) {
    process.stdout.write('Chromium is missing; installing it with apt-get …\n');
    await installWithApt();
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    `The browser tests need Chromium or Chrome. Install one, for example with:\n\n  ${manualCommand}\n\n` +
      'or set CHROMIUM_PATH to the program.',
  );
}
