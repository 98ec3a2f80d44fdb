import { defineConfig } from '@playwright/test';

/**
 * The contact sheets of the gallery, compared with `baselines/`. Run by `pnpm test:full`; written by
 * `pnpm pictures`.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.pictures.ts',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  outputDir: '../../.runs/pictures',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 180_000,
  reporter: 'list',
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.001, threshold: 0.1, scale: 'css' } },
  use: {
    browserName: 'chromium',
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      // Letters are drawn alike whatever the machine says about hinting and screens.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
        '--hide-scrollbars',
      ],
    },
  },
});
