import { expect, test } from './stage/test.ts';

test('reloads in the middle and resumes the same session', async ({
  shop,
  openOnPhone,
  control,
}) => {
  await shop.goToCheckout();
  const before = await shop.startPayment();
  await shop.page.reload();
  expect(await shop.readCode()).toBe(before);
  await (await openOnPhone(before)).pay();
  await shop.expectPaid();
  expect(await control.sessions()).toHaveLength(1);
});

test('double-clicks pay, opens a second tab, and finds exactly one upstream session', async ({
  shop,
  newShopPage,
  openOnPhone,
  control,
}) => {
  const reference = await shop.goToCheckout();
  await shop.choose();
  await shop.payButton.dblclick();
  const address = await shop.readCode();

  const second = await newShopPage();
  await second.open(`/checkout/${reference}`);
  expect(await second.readCode()).toBe(address);
  expect(await control.sessions()).toHaveLength(1);

  await (await openOnPhone(address)).pay();
  await shop.expectPaid();
  await second.expectPaid();
  expect(await control.sessions()).toHaveLength(1);
});

test('fulfils the order once by reconcile, with webhooks off and the tab closed', async ({
  shop,
  newShopPage,
  openOnPhone,
  control,
  demo,
}) => {
  await control.setWebhooks(false);
  const reference = await shop.goToCheckout();
  const address = await shop.startPayment();
  const phone = await openOnPhone(address);
  await shop.page.close();
  await phone.pay();
  expect(demo.shop.orders.fulfilments(reference)).toBe(0);

  await demo.shop.reconcile();
  expect(demo.shop.orders.find(reference)?.state).toBe('paid');
  await demo.shop.reconcile();
  expect(demo.shop.orders.fulfilments(reference)).toBe(1);

  const later = await newShopPage();
  await later.open(`/orders/${reference}`);
  await later.expectPaid();
});
