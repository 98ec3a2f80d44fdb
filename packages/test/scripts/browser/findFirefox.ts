import { findProgram } from './findProgram.ts';

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The Firefox of this machine, or undefined. `FIREFOX_PATH` decides when it is set. */
export function findFirefox(
  env: { readonly [name: string]: string | undefined } = process.env,
): string | undefined {
  const names = ['firefox-esr', 'firefox'];
  return findProgram({ wanted: env['FIREFOX_PATH'], places, names, path: env['PATH'] });
}

/** How Playwright starts a Firefox that it did not bring itself: `use.launchOptions`. */
export function firefoxLaunch(executablePath: string | undefined) {
  return {
    channel: 'moz-firefox',
    // Without one Playwright looks itself, and says what is missing.
    ...(executablePath === undefined ? {} : { executablePath }),
  };
}
