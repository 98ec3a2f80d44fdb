import { expect, type Page } from '@playwright/test';
import { watchFaults, type Faults } from '@stablepay/test/e2e';
import { PlainShopPage } from '../pages/PlainShopPage.ts';
import { demoTest } from './demoTest.ts';

type Fixtures = {
  /** Fails the test at its end when any page complained or broke its policy. */
  faults: Faults;
  plain: PlainShopPage;
  /** Pays on a payment page in a second browser, which shares nothing with the first. */
  payOnPhone: (url: string) => Promise<Page>;
};

/** A test with the plain shops, a sandbox and a shopper. */
export const test = demoTest.extend<Fixtures>({
  faults: [
    async ({ context, demo, browserName }, use) => {
      const faults = watchFaults();
      // Firefox says so of a file whose loading ended because somebody went on to another page. A
      // file that is really wrong sells nothing, which every test would see.
      if (browserName === 'firefox') faults.expect(/hashes in the integrity attribute match/);
      faults.watch(context);
      await use(faults);
      expect(faults.list()).toEqual([]);
      expect(demo.plain.reports).toEqual([]);
    },
    { auto: true },
  ],
  plain: async ({ page, demo }, use) => use(new PlainShopPage({ page, origin: demo.plainUrl })),
  payOnPhone: async ({ browser, faults }, use) => {
    const opened: Page[] = [];
    await use(async (url) => {
      const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
      faults.watch(phone);
      const page = await phone.newPage();
      opened.push(page);
      await page.goto(url);
      await page.locator('#act-pay-now').click();
      await expect(page.locator('#status-text')).toHaveText('Paid');
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});

export { expect };
