import { findProgram } from './findProgram.ts';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * The Chromium or Chrome of this machine, or undefined. `CHROMIUM_PATH` decides when it is set,
 * also when it points nowhere: then nothing else is tried.
 */
export function findChromium(
  env: { readonly [name: string]: string | undefined } = process.env,
): string | undefined {
  return findProgram({ wanted: env['CHROMIUM_PATH'], places, names, path: env['PATH'] });
}

/** Flags every Chromium of this repository is started with. */
export const chromiumArgs = [
  // Containers run as root, where Chromium's own sandbox does not start.
  '--no-sandbox',
  // Without internet its own requests would hang and show up as network noise.
  '--disable-background-networking',
];
