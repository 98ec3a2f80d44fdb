import { test as base } from '@playwright/test';
import { readScriptFiles, type ScriptFiles } from '@stablepay/embed/files';
import { buildClient, type ClientFiles } from '@stablepay/storefront/demo';
import { startPlainDemo, type PlainDemo } from '../../demo/startPlainDemo.ts';

type Fixtures = {
  /** Sandbox, proxy and plain shops on ports of their own; nothing is shared between tests. */
  demo: PlainDemo;
};

/** A test with the plain shops and a sandbox, and nobody there yet. */
export const demoTest = base.extend<Fixtures, { client: ClientFiles; script: ScriptFiles }>({
  client: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern.
    async ({}, use) => use(await buildClient()),
    { scope: 'worker', timeout: 300_000 },
  ],
  script: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern.
    async ({}, use) => use(await readScriptFiles()),
    { scope: 'worker', timeout: 300_000 },
  ],
  demo: async ({ client, script }, use) => {
    const demo = await startPlainDemo({ client, script, reconcileEveryMs: 0 });
    await use(demo);
    await demo.close();
  },
});
