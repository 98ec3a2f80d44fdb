import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from '../browser/findChromium.ts';

const executablePath = findChromium();

/** Too slow for `pnpm test`: `*.leaks.tsx`, alone in a Chromium of their own. */
export default defineConfig({
  root: fileURLToPath(import.meta.resolve('../../../..')),
  plugins: [react()],
  resolve: { conditions: ['stablepay-source', 'module', 'browser', 'development|production'] },
  optimizeDeps: { entries: ['packages/*/test/leaks/*.leaks.tsx'] },
  test: {
    include: ['packages/*/test/leaks/*.leaks.tsx'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          args: chromiumArgs,
          ...(executablePath === undefined ? {} : { executablePath }),
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
