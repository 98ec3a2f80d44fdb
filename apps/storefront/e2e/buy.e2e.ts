import { expect, test } from './stage/test.ts';

test('buys on a desktop and pays on a phone that read the code from the screen', async ({
  shop,
  openOnPhone,
  demo,
}) => {
  const reference = await shop.goToCheckout();
  const address = await shop.startPayment();
  expect(new URL(address).origin).toBe(demo.sandboxUrl);
  await shop.mark();

  const phone = await openOnPhone(address);
  await phone.pay();

  await shop.expectPaid();
  await shop.expectNotReloaded();
  await expect(shop.page.getByRole('link', { name: 'Cart, empty' })).toBeVisible();
  expect(new URL(shop.page.url()).pathname).toBe(`/orders/${reference}`);
  expect(demo.shop.orders.fulfilments(reference)).toBe(1);

  await phone.returnToShop();
  await expect(phone.page.getByRole('heading', { name: 'Paid' })).toBeVisible();
  await expect(phone.page.getByText('Continue on your other screen.')).toBeVisible();
});

test('reads the words of the return page from the order, not from the address', async ({
  shop,
  openOnPhone,
  demo,
}) => {
  const reference = await shop.goToCheckout();
  const { page } = await openOnPhone(`${demo.shopUrl}/return/${reference}?status=paid&paid=1`);
  await expect(page.getByRole('heading', { name: 'Checking your payment' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Paid' })).toHaveCount(0);
  await expect(page.getByText(reference)).toHaveCount(0);
});

test('goes the whole way in Chinese, in dark and in yen', async ({ shop, openOnPhone }) => {
  const { page } = shop;
  await page.emulateMedia({ colorScheme: 'dark' });
  await shop.open();
  await page.getByRole('button', { name: '切换到中文' }).click();
  await page.getByRole('combobox', { name: '货币' }).selectOption('JPY');
  await page.getByRole('button', { name: '加入购物车：高身花瓶' }).click();
  await page.getByRole('link', { name: '购物车，1 件商品' }).click();
  await page.getByRole('button', { name: '去结账' }).click();
  await page.getByRole('radio', { name: 'USDT 或 USDC 稳定币支付' }).check();
  await page.getByRole('button', { name: '使用 USDT 或 USDC 支付' }).click();
  const phone = await openOnPhone(await shop.readCode());
  await phone.pay();
  await expect(page.getByRole('heading', { name: '谢谢，订单已付款' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});
