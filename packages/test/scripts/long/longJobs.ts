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
});

/** Everything `pnpm test:long` does. Issue 4: 10,000 lives of the engine, 300 of the panel. */
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
    env: (seed) => ({ PROPERTY_RUNS: '50000', PROPERTY_SEED: String(seed) }),
  },
];
