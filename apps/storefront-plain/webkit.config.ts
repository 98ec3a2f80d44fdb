import { defineConfig } from '@playwright/test';
import { chromiumConfig } from '@stablepay/test/e2e';

// `pnpm test:full`: and in WebKit, through its own driver. Playwright starts no browser here.
export default defineConfig(chromiumConfig, {
  testMatch: '**/*.webkit.ts',
  workers: 1,
  timeout: 120_000,
});
