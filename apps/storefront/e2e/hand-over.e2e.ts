import type { Page } from '@playwright/test';
import { PayerPage } from './pages/PayerPage.ts';
import type { ShopPage } from './pages/ShopPage.ts';
import { payDespite } from './stage/payDespite.ts';
import { expect, test } from './stage/test.ts';

/** Clicks the button and gives the window that opens; fails when there is none. */
async function openPage(shop: ShopPage): Promise<Page> {
  const opened = shop.page.context().waitForEvent('page');
  await shop.paymentLink.click();
  const page = await opened;
  await page.waitForURL(/\/pay\//);
  return page;
}

test('pays in a tab of its own, which has no handle on the shop', async ({ shop, demo }) => {
  const reference = await shop.goToCheckout();
  await shop.startPayment();
  await shop.expectDetails();
  await shop.mark();
  const page = await openPage(shop);
  expect(await page.evaluate(() => window.opener)).toBeNull();
  await new PayerPage(page).pay();
  await page.close();
  await shop.expectPaid();
  await shop.expectNotReloaded();
  expect(demo.shop.orders.fulfilments(reference)).toBe(1);
});

test('T38: pays in a popup beside the shop; closing it early cancels nothing', async ({
  shop,
  control,
}) => {
  const reference = await shop.goToCheckout();
  await shop.open(`/checkout/${reference}?payment-page=popup`);
  const address = await shop.startPayment();
  await shop.expectDetails();
  await shop.mark();
  const first = await openPage(shop);
  expect(await first.evaluate(() => window.opener)).toBeNull();
  // Longer than a blocker takes that opens a window and shuts it again.
  await shop.page.waitForTimeout(1_000);
  await first.close();
  await expect(shop.paymentLink).toHaveAttribute('target', '_blank');
  expect(await shop.readCode()).toBe(address);

  const second = await openPage(shop);
  await new PayerPage(second).pay();
  await second.close();
  await shop.expectPaid();
  await shop.expectNotReloaded();
  expect(await control.sessions()).toHaveLength(1);
});

test('T38: pays in a popup that COOP cuts off from the shop, and the shop still learns of it', async ({
  shop,
  control,
}) => {
  // Both pages ask for a group of their own: from the shop the popup looks shut at once.
  await shop.page.context().route(/\/(pay|checkout)\//, async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const headers = { ...response.headers(), 'cross-origin-opener-policy': 'same-origin' };
    return route.fulfill({ response, headers });
  });
  const reference = await shop.goToCheckout();
  await shop.open(`/checkout/${reference}?payment-page=popup`);
  await shop.startPayment();
  await shop.expectDetails();
  await shop.mark();
  const page = await openPage(shop);
  // When the popup looks shut depends on when its page came; that it is read as nothing does not.
  await new PayerPage(page).pay();
  await shop.expectPaid();
  await shop.expectNotReloaded();
  expect(await control.sessions()).toHaveLength(1);
});

test('where the rest of the panel never comes, the button is a plain link without a handle', async ({
  shop,
  faults,
}) => {
  faults.expect(/ERR_FAILED/);
  await shop.page.route('**/loadDetails*', (route) => route.abort());
  await shop.goToCheckout();
  await shop.startPayment();
  const page = await openPage(shop);
  expect(await page.evaluate(() => window.opener)).toBeNull();
  await new PayerPage(page).pay();
  await shop.expectPaid();
});

test('T37: a blocked window (null) keeps the session and the next click stays here', async ({
  shop,
  control,
}) => {
  await payDespite({ blocked: 'return null', shop, control });
});

test('T39: a phone pays in the same tab and comes back to a paid order', async ({
  openShopOnPhone,
  demo,
}) => {
  const shop = await openShopOnPhone();
  const reference = await shop.goToCheckout();
  await shop.choose();
  await shop.payButton.click();
  await shop.paymentLink.click();
  await shop.page.waitForURL(/\/pay\//);
  expect(shop.page.context().pages()).toHaveLength(1);
  const payer = new PayerPage(shop.page);
  await payer.pay();
  await payer.returnToShop();
  await expect(shop.page.getByRole('heading', { name: 'Paid' })).toBeVisible();
  await shop.page.getByRole('link', { name: 'View order' }).click();
  await shop.expectPaid();
  expect(demo.shop.orders.fulfilments(reference)).toBe(1);
});

test('a phone goes to the payment page and back without paying: the same session, one tab', async ({
  openShopOnPhone,
  control,
}) => {
  const shop = await openShopOnPhone();
  await shop.goToCheckout();
  await shop.choose();
  await shop.payButton.click();
  await shop.paymentLink.click();
  await shop.page.waitForURL(/\/pay\//);
  await shop.page.goBack();
  await expect(shop.paymentLink).toBeVisible();
  await shop.paymentLink.click();
  await shop.page.waitForURL(/\/pay\//);
  // The demo ends with the test; what the page still loads then would be a fault.
  await shop.page.waitForLoadState('networkidle');
  expect(await control.sessions()).toHaveLength(1);
});

test('T50: of two tabs one asks the server, and both show paid', async ({
  shop,
  newShopPage,
  openOnPhone,
  control,
}) => {
  const reference = await shop.goToCheckout();
  const second = await newShopPage();
  const asking = new Set<unknown>();
  for (const { page } of [shop, second]) {
    page.on('request', (request) => {
      if (request.url().includes('wait=25')) asking.add(request);
    });
    page.on('requestfinished', (request) => asking.delete(request));
    page.on('requestfailed', (request) => asking.delete(request));
  }
  const address = await shop.startPayment();
  await second.open(`/checkout/${reference}`);
  expect(await second.readCode()).toBe(address);
  // What the other tab had asked before it heard of this one is given up.
  await expect.poll(() => asking.size).toBe(1);

  await (await openOnPhone(address)).pay();
  await shop.expectPaid();
  await second.expectPaid();
  expect(await control.sessions()).toHaveLength(1);
});

test('T49: expires, the money comes late, and the order is paid', async ({
  shop,
  control,
  demo,
}) => {
  const reference = await shop.goToCheckout();
  await shop.startPayment();
  await control.moveClock(31 * 60_000);
  await expect(shop.page.getByRole('heading', { name: /expired/i })).toBeVisible();
  const [session] = await control.sessions();
  await control.command(session?.id ?? '', 'pay');
  await expect.poll(() => demo.shop.orders.fulfilments(reference)).toBe(1);
  await shop.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await shop.expectPaid();
  expect(demo.shop.orders.fulfilments(reference)).toBe(1);
  expect(await control.sessions()).toHaveLength(1);
});

test('pays too little, is told so, and pays the rest of the same session', async ({
  shop,
  control,
  demo,
}) => {
  const reference = await shop.goToCheckout();
  await shop.startPayment();
  const [session] = await control.sessions();
  await control.command(session?.id ?? '', 'underpay');
  const { page } = shop;
  await expect(page.getByRole('heading', { name: /less than the total|of \$/ })).toBeVisible({
    timeout: 20_000,
  });
  expect(demo.shop.orders.fulfilments(reference)).toBe(0);
  await expect(shop.startAgainButton).toHaveCount(0);
  await control.command(session?.id ?? '', 'pay');
  await shop.expectPaid({ timeout: 30_000 });
  expect(demo.shop.orders.fulfilments(reference)).toBe(1);
  expect(await control.sessions()).toHaveLength(1);
});
