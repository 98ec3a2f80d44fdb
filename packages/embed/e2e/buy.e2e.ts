import { expect, test } from './stage/test.ts';

test('buys from a page with nothing but the tag', async ({ page, host, tag }) => {
  host.serve('/', {
    html: `<!doctype html><html lang="en"><title>Shop</title><link rel="icon" href="data:,">${tag}
      <stablepay-checkout name="payment" reference="ORD-1" amount="48.20" currency="USD"></stablepay-checkout>`,
  });
  await page.goto(host.origin);
  await page.getByRole('radio', { name: 'USDT or USDC stablecoin payment' }).check();
  await page.getByRole('button', { name: 'Pay with USDT or USDC' }).click();
  const href = await page.getByRole('link', { name: /Open payment page/ }).getAttribute('href');
  expect(new URL(href ?? '').origin).toBe(new URL(host.sandboxUrl).origin);
  const payer = await page.context().newPage();
  await payer.goto(href ?? '');
  await payer.locator('#act-pay-now').click();
  await expect(page.getByRole('heading', { name: 'Paid' })).toBeVisible();
  expect(host.paid).toEqual(['ORD-1']);
});
