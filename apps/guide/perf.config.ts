import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** Times are only worth something when nothing else runs, so these are in `pnpm test:full`. */
export default defineConfig({
  ...config,
  workers: 1,
  projects: [
    { name: 'build', testMatch: 'build.setup.ts' },
    { name: 'speed', testMatch: '**/*.perf.ts', dependencies: ['build'] },
  ],
});
