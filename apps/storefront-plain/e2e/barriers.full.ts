import { findBarriers } from './stage/findBarriers.ts';
import { expect, test } from './stage/test.ts';

const shops = ['shopify', 'woocommerce', 'woocommerce-blocks', 'shoplazza', 'shopyy'] as const;

for (const width of [1280, 390]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const shop of shops) {
      test(`${shop}: no barrier, and nothing stands out to the side`, async ({ plain }) => {
        const { page } = plain;
        const inspect = async () => {
          // What the tag fetches on idle takes the row over; judged is what stays.
          await page.waitForLoadState('networkidle');
          expect(await findBarriers(page)).toEqual([]);
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(beyond).toBe(0);
        };
        await plain.open(`/${shop}`);
        await inspect();
        await plain.goToCheckout(shop);
        await inspect();
        await plain.open(`/${shop}/cart`);
        await inspect();
      });
    }

    test('game and list: no barrier', async ({ plain }) => {
      for (const path of ['/', '/game', '/game/play', '/account']) {
        await plain.open(path);
        await plain.page.waitForLoadState('networkidle');
        expect(await findBarriers(plain.page)).toEqual([]);
      }
    });
  });
}
