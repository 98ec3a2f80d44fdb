import { test as base, devices, expect, type Page } from '@playwright/test';
import { buildClient } from '../../server/pages/buildClient.ts';
import type { ClientFiles } from '../../server/pages/readClient.ts';
import { startDemo, type Demo } from '../../demo/startDemo.ts';
import { PayerPage } from '../pages/PayerPage.ts';
import { ShopPage } from '../pages/ShopPage.ts';
import { createControl, type Control } from './createControl.ts';
import { watchFaults, type Faults } from './watchFaults.ts';

type TestFixtures = {
  /** Sandbox and shop on ports of their own; nothing is shared between tests. */
  demo: Demo;
  control: Control;
  /** Fails the test at its end when any page complained. */
  faults: Faults;
  /** The shopper's desktop browser. */
  shop: ShopPage;
  /** Opens a payment page in a second browser: a phone that shares nothing with the first. */
  openOnPhone: (url: string) => Promise<PayerPage>;
  newShopPage: () => Promise<ShopPage>;
};

/** A test with a shop, a sandbox, a desktop browser and a phone. */
export const test = base.extend<TestFixtures, { client: ClientFiles }>({
  client: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern.
    async ({}, use) => use(await buildClient()),
    { scope: 'worker' },
  ],
  demo: async ({ client }, use) => {
    const demo = await startDemo({ client, reconcileEveryMs: 0 });
    await use(demo);
    await demo.close();
  },
  control: async ({ demo }, use) =>
    use(createControl({ url: demo.sandboxUrl, token: demo.controlToken })),
  faults: [
    async ({ context }, use) => {
      const faults = watchFaults();
      faults.watch(context);
      await use(faults);
      expect(faults.list()).toEqual([]);
    },
    { auto: true },
  ],
  shop: async ({ page, demo }, use) => use(new ShopPage({ page, origin: demo.shopUrl })),
  newShopPage: async ({ context, demo }, use) =>
    use(async () => new ShopPage({ page: await context.newPage(), origin: demo.shopUrl })),
  openOnPhone: async ({ browser, faults }, use) => {
    const opened: Page[] = [];
    await use(async (url) => {
      const { defaultBrowserType: _, ...iPhone } = devices['iPhone 13'];
      const phone = await browser.newContext(iPhone);
      faults.watch(phone);
      const page = await phone.newPage();
      opened.push(page);
      await page.goto(url);
      return new PayerPage(page);
    });
    for (const page of opened) await page.context().close();
  },
});

export { expect };
