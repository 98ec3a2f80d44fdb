import { defineConfig } from '@playwright/test';
import chromium from './playwright.config.ts';

// What measures by Chromium's own tools, or is about its console, stays there.
const elsewhere = '**/{policy,many}.e2e.ts';
// Its driver can't switch scripts off: the test hung. That the page's own way is there where no
// script runs, the test with a policy against scripts proves in Firefox, too.
// Nor does it hear of a page that Firefox has kept and shows again, or tell what a request carried.
const notProved = [/without any script/, /coming back to the page/, /is not what is charged/];
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
