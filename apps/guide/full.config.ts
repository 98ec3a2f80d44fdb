import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** What takes longer or wants the machine for itself: part of `pnpm test:full`. */
export default defineConfig({
  ...config,
  workers: 1,
  projects: [
    { name: 'build', testMatch: 'build.setup.ts' },
    { name: 'full', testMatch: '**/*.full.ts', dependencies: ['build'] },
  ],
});
