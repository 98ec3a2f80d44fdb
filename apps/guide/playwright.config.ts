import { defineConfig } from '@playwright/test';
import { chromiumConfig } from '@stablepay/test/e2e';

export default defineConfig(chromiumConfig, {
  projects: [
    { name: 'build', testMatch: 'build.setup.ts' },
    { name: 'guide', testMatch: '**/*.e2e.ts', dependencies: ['build'] },
  ],
});
