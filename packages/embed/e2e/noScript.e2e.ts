import { expect, test } from './stage/test.ts';
import { toCheckout, toPage } from './stage/toPage.ts';

// Firefox's driver can't switch scripts off for a page, Firefox itself can. Then Playwright's own
// scripts in the page don't run either: what follows needs keys and addresses only.
test.use({
  javaScriptEnabled: ({ browserName }, use) => use(browserName === 'firefox'),
  launchOptions: [
    ({ browserName, launchOptions }, use) =>
      use(
        browserName === 'firefox'
          ? { ...launchOptions, firefoxUserPrefs: { 'javascript.enabled': false } }
          : launchOptions,
      ),
    { scope: 'worker' },
  ],
});

test('without any script the page has its own way', async ({ page, host, tag }) => {
  host.serve('/', { html: toPage(tag + toCheckout()) });
  await page.goto(host.origin);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => new URL(page.url()).origin, { timeout: 20_000 })
    .toBe(new URL(host.sandboxUrl).origin);
  expect(host.requests).toEqual(['GET /', 'POST /api/stablepay/pay']);
});
