import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithApt, mayInstall } from './installWithApt.ts';

const programs = { WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' };

const isThere = (name: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/**
 * Makes sure that WebKit can be driven: Debian's driver, and a screen for it. What is missing is
 * installed from Debian, if this machine is one and we may.
 *
 * @throws Error that begins with "NOT RUN", so that what needs WebKit never counts as passed.
 */
export async function ensureWebKit(): Promise<void> {
  for (const [program, debianName] of Object.entries(programs)) {
    if (isThere(program)) continue;
    if (mayInstall()) await installWithApt(debianName);
    if (isThere(program)) continue;
    throw new Error(
      `NOT RUN: there is no ${program}. Install it, for example with:\n\n  sudo apt-get install -y ${debianName}`,
    );
  }
}
