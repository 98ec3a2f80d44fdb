import { defineConfig } from '@playwright/test';
import chromium from './playwright.config.ts';

/** What takes too long for every change: `pnpm test:full`. */
export default defineConfig(chromium, {
  testMatch: ['**/*.full.ts', '**/{hostile,dialogs,account}.e2e.ts'],
  testIgnore: [],
  workers: 2,
});
