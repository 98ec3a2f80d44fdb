import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

// `pnpm test:full`: the shops are bought from in Firefox, too.
export default defineConfig(base, {
  testMatch: '**/buy.e2e.ts',
  workers: 1,
  timeout: 120_000,
  use: {
    browserName: 'firefox',
    // Playwright prepares one in every page it closes, with a style the pages' policies refuse.
    screenshot: 'off',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      args: [],
    },
  },
});
