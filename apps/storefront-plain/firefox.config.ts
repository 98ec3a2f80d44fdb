import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

// `pnpm test:full`: the shops are bought from in Firefox, too. Its console says other things than
// Chromium's about the same page, so only its errors about policies count (see `watchFaults`).
export default defineConfig(base, {
  testMatch: '**/buy.e2e.ts',
  workers: 1,
  timeout: 120_000,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      args: [],
    },
  },
});
