import { defineConfig } from '@playwright/test';
import { chromiumConfig } from '@stablepay/test/e2e';

export default defineConfig(chromiumConfig, {
  // Not the main ways, and half of the time: `pnpm test:full` goes them, in Firefox, too.
  testIgnore: '**/{hostile,dialogs,account}.e2e.ts',
});
