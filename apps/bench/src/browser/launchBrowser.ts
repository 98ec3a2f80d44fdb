import { chromium, type Browser } from 'playwright';

/** The machine's Chromium, which reaches this machine and nothing else. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      // Names of other hosts do not resolve; an address that is wanted fails at once.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      // Heaps are compared after a collection.
      '--js-flags=--expose-gc',
    ],
  });
}
