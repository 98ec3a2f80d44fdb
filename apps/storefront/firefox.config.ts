import { defineConfig } from '@playwright/test';
import { chromiumConfig, firefoxConfig } from '@stablepay/test/e2e';

// `pnpm test:full`: the main ways of paying in Firefox, too.
const ways = [
  'buys on a desktop and pays on a phone',
  'T38: pays in a popup beside the shop',
  'T37: a blocked window \\(null\\)',
  'T39: a phone pays in the same tab',
  'T50: of two tabs one asks the server',
  'tops up with the keyboard alone',
];

export default defineConfig(chromiumConfig, firefoxConfig, {
  grep: ways.map((way) => new RegExp(way)),
  timeout: 180_000,
  expect: { timeout: 40_000 },
});
