import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The config is read before our own packages can be: no parser of ours.
const named: unknown = JSON.parse(process.env['MUTATION_TESTS'] ?? '[]');
const include = Array.isArray(named) ? named.filter((one) => typeof one === 'string') : [];

// The tests that `mutated` names for what is mutated, and no others.
export default defineConfig({
  root: fileURLToPath(import.meta.resolve('../../../..')),
  ssr: {
    resolve: { conditions: ['stablepay-source', 'module', 'node', 'development|production'] },
  },
  test: {
    environment: 'node',
    // A slow machine is not a mutant that was noticed.
    testTimeout: 600_000,
    expect: { poll: { timeout: 10_000 } },
    setupFiles: [fileURLToPath(import.meta.resolve('../../setup/propertyRuns.ts'))],
    include,
  },
});
