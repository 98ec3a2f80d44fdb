import { defineConfig } from '@playwright/test';

// Workers read our packages from their sources; they inherit this when they are started.
process.env['NODE_OPTIONS'] = [process.env['NODE_OPTIONS'], '--conditions=stablepay-source']
  .filter((option) => option !== undefined)
  .join(' ');

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
});
