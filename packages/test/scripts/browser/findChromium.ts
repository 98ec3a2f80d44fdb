import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const knownPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const knownNames = ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome'];

const isExecutable = (path: string) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The Chromium or Chrome of this machine, or undefined. `CHROMIUM_PATH` decides when it is set,
 * also when it points nowhere: then nothing else is tried.
 */
export function findChromium(
  env: { readonly [name: string]: string | undefined } = process.env,
): string | undefined {
  const wanted = env['CHROMIUM_PATH'];
  if (wanted) return isExecutable(wanted) ? wanted : undefined;
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => knownNames.map((name) => join(folder, name)));
  return [...knownPaths, ...onPath].find(isExecutable);
}

/** Flags every Chromium of this repository is started with. */
export const chromiumArgs = [
  // Containers run as root, where Chromium's own sandbox does not start.
  '--no-sandbox',
  // Without internet its own requests would hang and show up as network noise.
  '--disable-background-networking',
];
