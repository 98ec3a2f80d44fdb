import { fileURLToPath } from 'node:url';
import { parseArray, parseString } from '@stablepay/core';
import { defineConfig } from 'vitest/config';

const tests = parseArray(JSON.parse(process.env['MUTATION_TESTS'] ?? '[]'), 'tests', (text, path) =>
  parseString(text, path),
);

// The tests that `serverMutated` names for what is mutated, and no others.
export default defineConfig({
  root: fileURLToPath(import.meta.resolve('../../../../..')),
  ssr: {
    resolve: { conditions: ['stablepay-source', 'module', 'node', 'development|production'] },
  },
  test: {
    environment: 'node',
    // A slow machine is not a mutant that was noticed.
    testTimeout: 600_000,
    setupFiles: [fileURLToPath(import.meta.resolve('../shortProperties.ts'))],
    include: tests,
  },
});
