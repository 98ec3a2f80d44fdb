import { expect, test } from './stage/test.ts';

const ownCheckouts = [
  { shop: 'woocommerce', language: 'en', total: '18.50', name: 'Northfold Press' },
  { shop: 'woocommerce-blocks', language: 'en', total: '18.50', name: 'Northfold Press' },
  { shop: 'shopyy', language: 'zh', total: '39.90', name: '拾光优品' },
] as const;

for (const { shop, language, total, name } of ownCheckouts) {
  test(`${shop}: buys on the shop's own checkout`, async ({ plain, payOnPhone, demo }) => {
    await plain.goToCheckout(shop);
    const address = await plain.startPayment({ language });
    expect(new URL(address).origin).toBe(new URL(demo.sandboxUrl).origin);
    const phone = await payOnPhone(address);
    await plain.expectPaid({ language });
    expect(demo.plain.orders.fulfilments()).toBe(1);
    await expect(phone.locator('body')).toContainText(total);
    await expect(phone.locator('body')).toContainText(name);
    await plain.viewOrder({ language, shop });
    await expect(plain.page.locator('.order-state')).toHaveAttribute('data-state', 'paid');
    await plain.open(`/${shop}/cart`);
    await expect(plain.page.locator('.empty')).toBeVisible();
  });
}

for (const shop of ['shopify', 'shoplazza'] as const) {
  test(`${shop}: buys behind a hosted checkout, which carries no tag`, async ({
    plain,
    payOnPhone,
    demo,
  }) => {
    await plain.goToCheckout(shop);
    await expect(plain.page.locator('.demo-note')).toContainText('mock-up');
    await expect(plain.page.locator('script, stablepay-checkout')).toHaveCount(0);
    await plain.orderInMockUp(shop);
    const phone = await payOnPhone(await plain.startPayment());
    await plain.expectPaid();
    expect(demo.plain.orders.fulfilments()).toBe(1);

    await phone.getByRole('link', { name: 'Back to the shop' }).click();
    await expect(phone.getByRole('heading', { name: 'Paid' })).toBeVisible();
    await plain.viewOrder({ shop });
    await expect(plain.page.locator('.order-state')).toHaveAttribute('data-state', 'paid');
  });
}

test('game: tops up in the frame of a portal', async ({ plain, payOnPhone, demo }) => {
  await plain.open('/game');
  const within = plain.page.frameLocator('iframe');
  await within.getByRole('link', { name: /300/ }).click();
  await expect(within.locator('.confirm')).toContainText('$4.99');
  await payOnPhone(await plain.startPayment({ within }));
  await plain.expectPaid({ within });
  expect(demo.plain.orders.fulfilments()).toBe(1);
});

test('bare: buys on a page with nothing but the pasted line', async ({
  plain,
  payOnPhone,
  demo,
}) => {
  await plain.open('/bare.html');
  await payOnPhone(await plain.startPayment());
  await plain.expectPaid();
  expect(demo.plain.orders.fulfilments()).toBe(1);
});
