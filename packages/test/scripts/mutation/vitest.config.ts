import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Only the tests that stand beside what is mutated, without projects and reporters: Stryker runs
// them hundreds of times.
export default defineConfig({
  root: fileURLToPath(import.meta.resolve('../../../..')),
  resolve: { conditions: ['stablepay-source', 'module', 'node', 'development|production'] },
  test: {
    environment: 'node',
    // A slow machine is not a mutant that was noticed.
    testTimeout: 600_000,
    setupFiles: [fileURLToPath(import.meta.resolve('./shortProperties.ts'))],
    include: [
      'packages/core/src/{session,polling,presentation}/**/*.test.ts',
      'packages/core/src/transport/{parseRetryAfter,retryRequest}.test.ts',
      'packages/core/src/protocol/checkoutUrl.test.ts',
    ],
    // Ten thousand simulated clients are too slow to be run for every mutant.
    exclude: ['**/node_modules/**', '**/herd.test.ts'],
  },
});
