import type { PlaywrightTestConfig } from '@playwright/test';

/** What is other in Firefox ESR: `pnpm test:full` installs it and says where it is. */
export const firefoxConfig = {
  workers: 1,
  timeout: 120_000,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    // Playwright prepares one in every page it closes, with a style that strict policies refuse.
    screenshot: 'off',
    launchOptions: {
      executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      args: [],
    },
  },
} satisfies PlaywrightTestConfig;
