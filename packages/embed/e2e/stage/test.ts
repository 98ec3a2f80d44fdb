import { test as base, expect } from '@playwright/test';
import { watchFaults, type Faults } from '@stablepay/test/e2e';
import type { ScriptFiles } from '../../src/files/readScriptFiles.ts';
import { buildFiles } from '../../scripts/build/buildFiles.ts';
import { startHost, type Host } from './startHost.ts';

type Fixtures = {
  /** A merchant's site and a sandbox of its own. */
  host: Host;
  /** Fails the test at its end when any page complained. */
  faults: Faults;
  /** The tag, as the README has it. */
  tag: string;
};

/** A test with a merchant's plain page. */
export const test = base.extend<Fixtures, { script: ScriptFiles }>({
  script: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern.
    async ({}, use) => use(await buildFiles({ fromSource: true })),
    { scope: 'worker', timeout: 300_000 },
  ],
  host: async ({ script }, use) => {
    const host = await startHost({ script });
    await use(host);
    await host.close();
  },
  tag: async ({ host }, use) => {
    const integrity = host.script.integrity[host.scriptName];
    await use(
      `<script src="/sp/${host.scriptName}" integrity="${integrity}" crossorigin="anonymous" data-proxy="/api/stablepay" async></script>`,
    );
  },
  faults: [
    async ({ context }, use) => {
      const faults = watchFaults();
      faults.watch(context);
      await use(faults);
      expect(faults.list()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
