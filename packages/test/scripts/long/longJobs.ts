/** Something that takes long, cut into pieces that can be repeated one by one from their seed. */
export type LongJob = {
  name: string;
  shards: number;
  /** Project and files for `vitest run`. */
  project: 'node' | 'jsdom';
  files: readonly string[];
  /** What one piece is told on top of its seed. */
  env: (seed: number) => Record<string, string>;
};

const lives = (count: number) => (seed: number) => ({
  MODEL_RUNS: String(count),
  MODEL_SEED: String(seed),
  // Tabs that share one poller, in every second life.
  MODEL_TABS: '1',
});

const tries = (count: number) => (seed: number) => ({
  PROPERTY_RUNS: String(count),
  PROPERTY_SEED: String(seed),
});

const server = 'packages/server/src';

/**
 * Everything `pnpm test:long` does. Issue 4: 10,000 lives of the engine, 300 of the panel. Issue 5:
 * 10,000 valid and 10,000 broken operations, 1,000,000 hostile deliveries, 100,000 bad signatures,
 * 50,000 hostile ids through each adapter, a minute without StablePay.
 */
export const longJobs: readonly LongJob[] = [
  {
    name: 'engine-model',
    shards: 20,
    project: 'node',
    files: ['packages/checkout/src/engine/createCheckout.model.test.ts'],
    env: lives(500),
  },
  {
    name: 'panel-model',
    shards: 6,
    project: 'jsdom',
    files: ['packages/checkout/src/panel/CheckoutPanel.model.test.tsx'],
    env: lives(50),
  },
  {
    name: 'properties',
    shards: 4,
    project: 'node',
    files: ['packages/core', 'packages/server', 'packages/sandbox', 'packages/checkout'],
    env: tries(50_000),
  },
  {
    name: 'contract',
    shards: 4,
    project: 'node',
    files: [`${server}/client/contract.properties.test.ts`],
    env: tries(2_500),
  },
  {
    name: 'hostile-webhooks',
    shards: 4,
    project: 'node',
    files: [`${server}/webhooks/verifyWebhook.test.ts`],
    env: tries(250_000),
  },
  {
    name: 'bad-signatures',
    shards: 1,
    project: 'node',
    files: [`${server}/proxy/proxyWebhooks.test.ts`],
    env: tries(100_000),
  },
  {
    name: 'hostile-ids',
    shards: 10,
    project: 'node',
    files: [`${server}/adapters/adapters.test.ts`],
    env: (seed) => ({ HOSTILE_IDS: '5000', PROPERTY_SEED: String(seed) }),
  },
  {
    name: 'cluster',
    shards: 1,
    project: 'node',
    files: [`${server}/proxy/proxyCluster.test.ts`],
    env: () => ({
      CLUSTER_COPIES: '10000',
      CLUSTER_CREATES: '50',
      CLUSTER_ORDERS: '100',
      CLUSTER_OUTAGE_MS: '60000',
    }),
  },
];
