import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Only the tests that stand beside what is mutated, without projects and reporters: Stryker runs
// them hundreds of times.
export default defineConfig({
  root: fileURLToPath(import.meta.resolve('../../../..')),
  resolve: { conditions: ['stablepay-source', 'module', 'node', 'development|production'] },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    setupFiles: [fileURLToPath(import.meta.resolve('./shortProperties.ts'))],
    include: ['packages/core/src/{session,polling,transport,protocol,presentation}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.browser.test.ts'],
  },
});
