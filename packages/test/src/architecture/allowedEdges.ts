/** What may import what, design.md section 1. Names are those after `@stablepay/`. */
export type RoomEdges = {
  /** What shipped code may import of ours. */
  source: readonly string[];
  /** What tests, stories, test helpers and config files may import on top. */
  tests: readonly string[];
  /** Files, by start of their path inside the room, that may use Node; `all` for whole rooms. */
  node: readonly string[] | 'all';
};

const browserOnly: RoomEdges['node'] = [];

/**
 * One entry per folder of `packages/` and `apps/`. A room that is not listed may import nothing,
 * so a new one has to be entered here first.
 */
export const allowedEdges: { readonly [room: string]: RoomEdges } = {
  core: { source: [], tests: [], node: browserOnly },
  display: { source: ['core'], tests: ['sandbox'], node: browserOnly },
  checkout: { source: ['core', 'display'], tests: ['sandbox', 'server'], node: browserOnly },
  embed: {
    source: ['core', 'display', 'checkout'],
    tests: ['sandbox', 'server', 'test'],
    node: ['src/files/', 'scripts/'],
  },
  server: {
    source: ['core'],
    tests: ['sandbox'],
    node: [
      ...['src/node.ts', 'src/adapters/', 'src/doctor/', 'bin/', 'src/bin/'],
      'src/client/nodeFetch.ts',
      'src/signing/nodeCrypto.ts',
      'src/store/createSqliteStore.ts',
    ],
  },
  sandbox: {
    source: ['core'],
    tests: [],
    node: [
      ...['src/node.ts', 'src/node/', 'src/shell/', 'bin/', 'src/bin/'],
      ...['src/playwright.ts', 'src/playwright/'],
    ],
  },
  test: { source: ['core'], tests: [], node: 'all' },
  guide: {
    source: ['core', 'display', 'checkout', 'embed'],
    tests: ['sandbox', 'server', 'test'],
    node: ['scripts/', 'build/'],
  },
  storefront: {
    source: ['core', 'display', 'checkout'],
    tests: ['sandbox', 'server', 'test'],
    node: ['server/', 'demo/'],
  },
  'storefront-plain': {
    source: ['core', 'display', 'embed', 'server', 'storefront'],
    tests: ['sandbox', 'test'],
    node: ['server/', 'demo/'],
  },
  bench: { source: ['core', 'display', 'checkout', 'embed'], tests: [], node: 'all' },
};

/** Parts of a room with edges of their own: backends of demo shops, scripts. */
export const ownEdges: { readonly [path: string]: readonly string[] } = {
  'apps/storefront/server/': ['core', 'server'],
  'apps/storefront/demo/': ['core', 'server', 'sandbox'],
  'apps/bench/': ['core', 'display', 'checkout', 'embed', 'server', 'sandbox'],
  '.storybook/': ['core', 'display', 'checkout', 'sandbox', 'server'],
  'packages/test/scripts/': [
    'core',
    'embed',
    'sandbox',
    'server',
    'storefront',
    'storefront-plain',
  ],
};

/** Parts of core that may touch the outside, design.md section 1. */
export const globalsAllowedIn: readonly string[] = [
  'packages/core/src/time/systemClock.ts',
  'packages/core/src/transport/defaults.ts',
];
