import { findChromium } from './findChromium.ts';
import { installWithApt, mayInstall } from './installWithApt.ts';

const manualCommand = 'sudo apt-get update && sudo apt-get install -y chromium';

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
  if (mayInstall()) await installWithApt('chromium');
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    `The browser tests need Chromium or Chrome. Install one, for example with:\n\n  ${manualCommand}\n\n` +
      'or set CHROMIUM_PATH to the program.',
  );
}
