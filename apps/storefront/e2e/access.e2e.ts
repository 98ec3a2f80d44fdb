import { expect, test } from './stage/test.ts';

test('buys with the keyboard alone', async ({ shop, openOnPhone }) => {
  const { page } = shop;
  await shop.open();
  await expect(page.getByRole('heading', { name: 'Morning mug' })).toBeVisible();
  await shop.tabTo(page.getByRole('button', { name: 'Add to cart: Noodle bowl' }));
  await page.keyboard.press('Enter');
  const cart = page.getByRole('link', { name: 'Cart, 1 item' });
  await expect(cart).toBeVisible();
  await shop.tabTo(cart);
  await page.keyboard.press('Enter');
  await shop.tabTo(page.getByRole('button', { name: 'Checkout' }));
  await page.keyboard.press('Enter');
  await shop.tabTo(shop.option);
  await page.keyboard.press('Space');
  await expect(shop.option).toBeChecked();
  await shop.tabTo(shop.payButton);
  await page.keyboard.press('Enter');
  await (await openOnPhone(await shop.readCode())).pay();
  await shop.expectPaid();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plain form on the checkout leads to the payment page', async ({
    page,
    context,
    demo,
    control,
  }) => {
    await page.goto(demo.shopUrl);
    const headers = { Origin: demo.shopUrl };
    const shopper = context.request;
    await shopper.put(`${demo.shopUrl}/api/cart/mug`, { headers, data: { quantity: 1 } });
    const order = await shopper.post(`${demo.shopUrl}/api/orders`, { headers });
    const { reference } = await order.json();

    await page.goto(`${demo.shopUrl}/checkout/${reference}`);
    await page.getByRole('button', { name: 'Pay with USDT or USDC' }).click();
    await expect(page.locator('#status-text')).toHaveText('Waiting for payment');
    expect(new URL(page.url()).origin).toBe(demo.sandboxUrl);
    expect(await control.sessions()).toHaveLength(1);
  });
});
