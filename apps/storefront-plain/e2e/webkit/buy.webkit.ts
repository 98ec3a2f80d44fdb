import { expect } from '@playwright/test';
import { startWebKit } from '@stablepay/test/e2e';
import { words } from '../pages/words.ts';
import { demoTest } from '../stage/demoTest.ts';
import { WebKitShopPage } from './WebKitShopPage.ts';

type Fixtures = {
  plain: WebKitShopPage;
  /** Starts the payment that stands on the page, pays it at StablePay, and reads what the page says. */
  pay: (language?: 'en' | 'zh') => Promise<void>;
};

const test = demoTest.extend<Fixtures>({
  plain: async ({ demo }, use) => {
    const webkit = await startWebKit();
    await use(new WebKitShopPage({ webkit, origin: demo.plainUrl }));
    await webkit.close();
  },
  pay: async ({ demo, plain }, use) => {
    await use(async (language = 'en') => {
      const address = new URL(await plain.startPayment(words[language]));
      expect(address.origin).toBe(new URL(demo.sandboxUrl).origin);
      const id = address.pathname.split('/').at(-1);
      const { status } = await fetch(`${demo.sandboxUrl}/__sandbox/sessions/${id}/pay`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${demo.controlToken}` },
      });
      expect(status).toBe(200);
      await plain.expectHeading(words[language].paid);
      expect(demo.plain.orders.fulfilments()).toBe(1);
    });
    expect(demo.plain.reports).toEqual([]);
  },
});

for (const [shop, language] of [
  ['woocommerce', 'en'],
  ['woocommerce-blocks', 'en'],
  ['shopyy', 'zh'],
] as const) {
  test(`${shop}: buys on the shop's own checkout in WebKit`, async ({ plain, pay }) => {
    await plain.goToCheckout(shop);
    await pay(language);
  });
}

for (const shop of ['shopify', 'shoplazza'] as const) {
  test(`${shop}: buys behind a hosted checkout in WebKit`, async ({ plain, pay }) => {
    await plain.goToCheckout(shop);
    await plain.orderInMockUp(shop);
    await pay();
  });
}

test('game: tops up in the frame of a portal in WebKit', async ({ plain, pay }) => {
  await plain.enterGame();
  await plain.follow('a[href="/game/play?pack=gems-300"]', '/game/play?pack=gems-300');
  await pay();
});

test('bare: buys on a page with nothing but the pasted line in WebKit', async ({ plain, pay }) => {
  await plain.open('/bare.html');
  await pay();
});
