import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** What takes longer or wants the machine for itself: part of `pnpm test:full`. */
export default defineConfig({
  ...config,
  workers: 1,
  // A busy machine makes a task longer and never shorter, so the best of three counts.
  retries: 2,
  projects: [
    { name: 'build', testMatch: 'build.setup.ts' },
    { name: 'full', testMatch: '**/*.full.ts', dependencies: ['build'] },
  ],
});
