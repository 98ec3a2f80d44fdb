import { test as base, devices, expect, type Page } from '@playwright/test';
import { watchFaults, type Faults } from '@stablepay/test/e2e';
import { buildClient } from '../../server/pages/buildClient.ts';
import type { ClientFiles } from '../../server/pages/readClient.ts';
import { startDemo, type Demo } from '../../demo/startDemo.ts';
import { PayerPage } from '../pages/PayerPage.ts';
import { ShopPage } from '../pages/ShopPage.ts';
import { createControl, type Control } from './createControl.ts';

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
  /** A browser of its own, with the screen, the touch and the name of a phone. */
  newPhone: () => Promise<Page>;
  /** The shop on a phone of somebody who buys there. */
  openShopOnPhone: () => Promise<ShopPage>;
};

// For each picture of a Firefox page Playwright adds the style `body {}`, which our policy refuses.
const styleOfPlaywright = /'sha256-YjaKGiklmzC6wjXA513HAMmzus8VE61XCOT\+SmwNZWA='/;

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
    async ({ context, browserName }, use) => {
      const faults = watchFaults();
      if (browserName === 'firefox') faults.expect(styleOfPlaywright);
      faults.watch(context);
      await use(faults);
      expect(faults.list()).toEqual([]);
    },
    { auto: true },
  ],
  shop: async ({ page, demo }, use) => use(new ShopPage({ page, origin: demo.shopUrl })),
  newShopPage: async ({ context, demo }, use) =>
    use(async () => new ShopPage({ page: await context.newPage(), origin: demo.shopUrl })),
  openOnPhone: async ({ newPhone }, use) =>
    use(async (url) => {
      const page = await newPhone();
      await page.goto(url);
      return new PayerPage(page);
    }),
  openShopOnPhone: async ({ newPhone, demo }, use) =>
    use(async () => new ShopPage({ page: await newPhone(), origin: demo.shopUrl })),
  newPhone: async ({ browser, browserName, faults }, use) => {
    const opened: Page[] = [];
    await use(async () => {
      const { defaultBrowserType: _, isMobile, ...iPhone } = devices['iPhone 13'];
      // Firefox has no way to play a phone but its size, touch and name.
      const phone = await browser.newContext(
        browserName === 'firefox' ? iPhone : { ...iPhone, isMobile },
      );
      faults.watch(phone);
      const page = await phone.newPage();
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});

export { expect };
