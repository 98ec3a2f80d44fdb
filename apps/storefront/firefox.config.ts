import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

// `pnpm test:full`: the main ways of paying in Firefox, too.
const ways = [
  'buys on a desktop and pays on a phone',
  'T38: pays in a popup beside the shop',
  'T37: a blocked window \\(null\\)',
  'T39: a phone pays in the same tab',
  'T50: of two tabs one asks the server',
  'tops up with the keyboard alone',
];

export default defineConfig(base, {
  grep: ways.map((way) => new RegExp(way)),
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 40_000 },
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
