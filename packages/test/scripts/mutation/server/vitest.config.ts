import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const beside = '{signing,tokens,webhooks,effects,settle,orders,refunds}/**/*';
const through =
  'proxy/{createProxy,proxyAttacks,proxyHandlers,proxyLimits,proxyMoney,proxyRefunds,';

// What notices mutants of the server: the tests beside them, and those through the whole proxy.
export default defineConfig({
  root: fileURLToPath(import.meta.resolve('../../../../..')),
  resolve: { conditions: ['stablepay-source', 'module', 'node', 'development|production'] },
  test: {
    environment: 'node',
    // A slow machine is not a mutant that was noticed.
    testTimeout: 600_000,
    setupFiles: [fileURLToPath(import.meta.resolve('../shortProperties.ts'))],
    include: [
      `packages/server/src/${beside}.test.ts`,
      'packages/server/src/store/createMemoryStore.test.ts',
      `packages/server/src/${through}proxySubscriptions,proxyWebhooks}.test.ts`,
    ],
  },
});
