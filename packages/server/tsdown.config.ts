import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    node: 'src/node.ts',
    express: 'src/express.ts',
    fastify: 'src/fastify.ts',
    hono: 'src/hono.ts',
    next: 'src/next.ts',
    redis: 'src/redis.ts',
    sqlite: 'src/sqlite.ts',
    browser: 'src/browser.ts',
    testing: 'src/testing.ts',
    'signing/nodeCrypto': 'src/signing/nodeCrypto.ts',
    'signing/webCrypto': 'src/signing/webCrypto.ts',
    'client/nodeFetch': 'src/client/nodeFetch.ts',
    'client/webFetch': 'src/client/webFetch.ts',
    'bin/stablepay': 'bin/stablepay.ts',
    'bin/stablepay-conformance': 'bin/stablepay-conformance.ts',
  },
  format: 'esm',
  platform: 'node',
  // Chosen where the package runs, by the conditions of its `imports`.
  deps: { neverBundle: ['#crypto', '#fetch'] },
  target: 'node22',
  tsconfig: 'tsconfig.build.json',
  dts: true,
  sourcemap: true,
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
});
