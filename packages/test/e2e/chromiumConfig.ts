import { registerHooks } from 'node:module';
import type { PlaywrightTestConfig } from '@playwright/test';

// Our packages are read from their sources, in the runner and in every worker.
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, { ...context, conditions: [...context.conditions, 'stablepay-source'] }),
});

/** How everything that has pages is tried in Chromium: the shops, the guide, the script tag. */
export const chromiumConfig = {
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking'],
    },
  },
} satisfies PlaywrightTestConfig;
