import { EmbedPage } from './stage/EmbedPage.ts';
import { expect, test } from './stage/test.ts';
import { toCheckout, toPage } from './stage/toPage.ts';

test('T47: 20 elements of one order: one style sheet, one payment, one poller', async ({
  page,
  host,
  tag,
}) => {
  host.serve('/', { html: toPage(tag + toCheckout().repeat(20)) });
  await page.goto(host.origin);
  const shop = new EmbedPage(page);
  await shop.radio.first().check();
  await shop.payButton.first().click();
  await expect(page.getByRole('link', { name: /Open payment page/ }).first()).toBeVisible();
  await page.evaluate(() => {
    document
      .querySelectorAll('stablepay-checkout')
      .forEach((element) => element.setAttribute('frame', 'card'));
    document
      .querySelectorAll('stablepay-checkout')
      .forEach((element) => ((element as HTMLElement & { checked: boolean }).checked = true));
  });
  await expect(page.getByRole('link', { name: /Open payment page/ })).toHaveCount(20);
  const sheets = await page.evaluate(() => {
    const all = [...document.querySelectorAll('stablepay-checkout')].flatMap(
      (element) => element.shadowRoot?.adoptedStyleSheets ?? [],
    );
    return { all: all.length, different: new Set(all).size };
  });
  expect(sheets).toEqual({ all: 20, different: 1 });
  expect(host.requests.filter((one) => one === 'POST /api/stablepay/sessions')).toHaveLength(1);
  const reads = () =>
    host.requests.filter((one) => one.startsWith('GET /api/stablepay/sessions/')).length;
  const before = reads();
  await page.waitForTimeout(3_000);
  // One that is held, and perhaps its successor.
  expect(reads() - before).toBeLessThanOrEqual(2);
});
