import { expect, test } from './stage/test.ts';

test('check 8: back from the payment page the cart is intact and the method still selectable', async ({
  shop,
  control,
}) => {
  const { page } = shop;
  await shop.goToCheckout();
  const address = await shop.startPayment();
  await page.goto(address);
  await expect(page.locator('#status-text')).toHaveText('Waiting for payment');
  await page.goBack();
  for (const item of ['Morning mug', 'Noodle bowl']) {
    await expect(page.getByText(item).first()).toBeVisible();
  }
  // The same payment, not a second one; and it can be left for another try.
  expect(await shop.readCode()).toBe(address);
  expect(await control.sessions()).toHaveLength(1);
  await shop.cancelButton.click();
  await shop.startAgainButton.click();
  expect(await shop.readCode()).not.toBe(address);
});
