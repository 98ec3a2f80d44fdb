import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `*.next.ts`: what needs a Next.js that was built before, in the folder `NEXT_SHOP`. */
export default defineConfig({
  root: fileURLToPath(import.meta.resolve('../../../..')),
  ssr: {
    resolve: { conditions: ['stablepay-source', 'module', 'node', 'development|production'] },
  },
  test: {
    include: ['packages/server/test/next/*.next.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
