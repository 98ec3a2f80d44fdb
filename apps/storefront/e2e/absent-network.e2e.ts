import { expect, test } from './stage/test.ts';

// The longest of all: by the name of its file it begins first, beside the others.
test('loses the network for 20 seconds in the middle and still ends paid', async ({
  shop,
  openOnPhone,
  faults,
}) => {
  // The browser itself reports every request it could not send.
  faults.expect(/ERR_INTERNET_DISCONNECTED/);
  await shop.goToCheckout();
  const address = await shop.startPayment();
  await shop.mark();
  const phone = await openOnPhone(address);

  await shop.page.context().setOffline(true);
  const offlineUntil = Date.now() + 20_000;
  await phone.pay();
  await shop.page.waitForTimeout(offlineUntil - Date.now());
  await expect(shop.page.getByRole('heading', { name: /thank you/i })).toHaveCount(0);
  await shop.page.context().setOffline(false);

  await shop.expectPaid({ timeout: 20_000 });
  await shop.expectNotReloaded();
});
