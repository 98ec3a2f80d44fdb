import { defineConfig } from '@playwright/test';
import { chromiumConfig, firefoxConfig } from '@stablepay/test/e2e';

// `pnpm test:full`: the shops are bought from in Firefox, too.
export default defineConfig(chromiumConfig, firefoxConfig, { testMatch: '**/buy.e2e.ts' });
