import { join } from 'node:path';
import { test } from './stage/test.ts';

const folder = join(import.meta.dirname, '../../../.runs/shots-plain');
const shops = ['shopify', 'woocommerce', 'woocommerce-blocks', 'shoplazza', 'shopyy'] as const;

for (const width of [1280, 390]) {
  test.describe(`${width}`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const shop of shops) {
      test(shop, async ({ plain }) => {
        const { page } = plain;
        const shoot = async (name: string) => {
          await page.waitForLoadState('networkidle');
          await page.screenshot({
            path: join(folder, `${shop}-${name}-${width}.png`),
            fullPage: true,
          });
        };
        await plain.open(`/${shop}`);
        await shoot('product');
        await plain.goToCheckout(shop);
        await shoot('checkout');
        if (shop === 'shopify' || shop === 'shoplazza') await plain.orderInMockUp(shop);
        await shoot('pay');
        await plain.startPayment({ language: shop === 'shopyy' ? 'zh' : 'en' });
        await shoot('waiting');
      });
    }

    test('game, bare, list', async ({ plain }) => {
      for (const [name, path] of [
        ['list', '/'],
        ['bare', '/bare.html'],
        ['game', '/game'],
        ['account', '/account'],
      ]) {
        await plain.open(path ?? '');
        await plain.page.waitForLoadState('networkidle');
        await plain.page.screenshot({
          path: join(folder, `${name}-${width}.png`),
          fullPage: true,
        });
      }
    });
  });
}
