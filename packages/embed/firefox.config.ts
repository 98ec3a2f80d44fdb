import { defineConfig } from '@playwright/test';
import chromium from './playwright.config.ts';

// What measures by Chromium's own tools, or is about its console, stays there.
const elsewhere = /policy|many/;
// Not proved in Firefox: its driver can't switch scripts off (the first hung), and there a file
// that was refused once stays refused until the page is loaded anew (the second fails; the page's
// own way is shown all the same).
const notProved = /without any script|another try works/;
const { launchOptions: _, ...use } = chromium.use ?? {};

/** The same tests in Firefox: `pnpm test:full` installs it and says where it is. */
export default defineConfig(chromium, {
  testIgnore: elsewhere,
  grepInvert: notProved,
  workers: 1,
  use: {
    ...use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      args: [],
    },
  },
});
