import { expect, test } from './stage/test.ts';

test('every page has the strictest policy, and nothing but its own files and the proxy is asked', async ({
  plain,
  demo,
}) => {
  const hosts = new Set<string>();
  plain.page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await plain.goToCheckout('woocommerce');
  const answer = await plain.page.reload();
  const policy = answer?.headers()['content-security-policy'] ?? '';
  for (const part of [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `connect-src ${demo.shopUrl}`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ]) {
    expect(policy).toContain(part);
  }
  expect(policy).not.toContain('unsafe');
  await plain.startPayment();
  expect([...hosts].toSorted()).toEqual([demo.plainUrl, demo.shopUrl].toSorted());
});

test('the reference is signed: without its signature, or with another order in it, nothing is sold', async ({
  plain,
  demo,
  context,
}) => {
  await plain.goToCheckout('woocommerce');
  const signed = await plain.page.locator('stablepay-checkout').getAttribute('reference');
  const order = [...(signed ?? '').matchAll(/PL-\w{5}-\w{5}/g)][0]?.[0] ?? 'PL-00000-00000';
  const Origin = demo.plainUrl;
  const ask = async (reference: string, merchant = 'woocommerce') => {
    const answer = await context.request.post(
      `${demo.shopUrl}/api/guests/${merchant}/stablepay/sessions`,
      {
        headers: { Origin },
        data: { reference },
      },
    );
    return answer.status();
  };
  expect(await ask(order)).toBe(404);
  expect(await ask(`${signed?.slice(0, -4)}AAAA`)).toBe(404);
  // Nor at the merchant of another shop.
  expect(await ask(signed ?? '', 'shopyy')).toBe(404);
  expect(await ask(signed ?? '')).toBe(201);
});

test('an order is shown to its own visitor only', async ({ plain, browser, demo, faults }) => {
  faults.expect(/404/);
  await plain.goToCheckout('shopify');
  await plain.orderInMockUp('shopify');
  const address = plain.page.url();
  const stranger = await browser.newContext();
  const page = await stranger.newPage();
  expect((await page.goto(address))?.status()).toBe(404);
  expect((await page.goto(address.replace('/pay/', '/orders/')))?.status()).toBe(404);
  await stranger.close();
  expect(demo.plain.orders.fulfilments()).toBe(0);
});

test('the shop’s own button serves the other ways, and hides while ours is chosen', async ({
  plain,
}) => {
  await plain.goToCheckout('woocommerce');
  const placeOrder = plain.page.getByRole('button', { name: 'Place order' });
  await expect(placeOrder).toBeVisible();
  await plain.page.getByRole('radio', { name: 'USDT or USDC stablecoin payment' }).check();
  await expect(placeOrder).toBeHidden();
  await expect(plain.page.getByRole('radio', { name: 'Direct bank transfer' })).not.toBeChecked();
  await plain.page.getByRole('radio', { name: 'Cash on delivery' }).check();
  await placeOrder.click();
  await expect(plain.page.getByRole('alert')).toContainText('stablecoins only');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [shop, button] of [
    ['woocommerce', 'Place order'],
    ['shopyy', '提交订单'],
  ] as const) {
    test(`${shop}: the button inside the element leads to the payment page`, async ({
      plain,
      demo,
    }) => {
      await plain.goToCheckout(shop);
      await plain.page.locator('stablepay-checkout').getByRole('button', { name: button }).click();
      await expect(plain.page.locator('#status-text')).toHaveText('Waiting for payment');
      expect(new URL(plain.page.url()).origin).toBe(demo.sandboxUrl);
    });
  }
});
