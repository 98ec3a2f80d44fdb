import { expect, test } from './stage/test.ts';

const halfAnHour = 31 * 60_000;

test('cancels, sees "canceled", starts again and pays the second attempt', async ({
  shop,
  openOnPhone,
  control,
  demo,
}) => {
  const reference = await shop.goToCheckout();
  const first = await shop.startPayment();
  await shop.cancelButton.click();
  await expect(shop.page.getByRole('heading', { name: /canceled/i })).toBeVisible();

  await shop.startAgainButton.click();
  const second = await shop.readCode();
  expect(second).not.toBe(first);
  await (await openOnPhone(second)).pay();

  await shop.expectPaid();
  const sessions = await control.sessions();
  expect(sessions.map(({ orderId, status }) => ({ orderId, status }))).toEqual(
    expect.arrayContaining([
      { orderId: reference, status: 'expired' },
      { orderId: `${reference}-2`, status: 'paid' },
    ]),
  );
  expect(sessions).toHaveLength(2);
  expect(demo.shop.orders.fulfilments(reference)).toBe(1);
});

test('lets a session expire with a moved clock and starts again', async ({
  shop,
  openOnPhone,
  control,
}) => {
  await shop.goToCheckout();
  const first = await shop.startPayment();
  await control.moveClock(halfAnHour);
  await expect(shop.page.getByRole('heading', { name: /expired/i })).toBeVisible();

  await shop.startAgainButton.click();
  const second = await shop.readCode();
  expect(second).not.toBe(first);
  expect((await control.sessions()).map(({ status }) => status).toSorted()).toEqual([
    'expired',
    'pending',
  ]);
  await (await openOnPhone(second)).pay();
  await shop.expectPaid();
});
