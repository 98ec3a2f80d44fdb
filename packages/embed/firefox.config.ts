import { defineConfig } from '@playwright/test';
import chromium from './playwright.config.ts';

// What measures by Chromium's own tools, or is about its console, stays there.
const elsewhere = /policy|many/;
const { launchOptions: _, ...use } = chromium.use ?? {};

/** The same tests in Firefox: `pnpm test:full` installs it and says where it is. */
export default defineConfig(chromium, {
  testIgnore: elsewhere,
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
