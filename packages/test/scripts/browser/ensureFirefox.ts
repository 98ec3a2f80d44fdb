import { findFirefox } from './findFirefox.ts';
import { installWithApt, mayInstall } from './installWithApt.ts';

/** The command a person can run instead of us. */
const manualCommand = 'sudo apt-get update && sudo apt-get install -y firefox-esr';

/**
 * The path of a Firefox. Where there is none it is installed from Debian, if this machine is one
 * and we may; nothing is ever downloaded from anywhere else.
 *
 * @throws Error that begins with "NOT RUN", so that what needs Firefox never counts as passed.
 */
export async function ensureFirefox(): Promise<string> {
  const found = findFirefox();
  if (found) return found;
  if (process.env['FIREFOX_PATH']) {
    throw new Error('NOT RUN: FIREFOX_PATH names no program that can be run.');
  }
  if (mayInstall()) await installWithApt('firefox-esr');
  const installed = findFirefox();
  if (installed) return installed;
  throw new Error(
    `NOT RUN: there is no Firefox. Install one, for example with:\n\n  ${manualCommand}\n\n` +
      'or set FIREFOX_PATH to the program.',
  );
}
