import { findBarriers } from './stage/findBarriers.ts';
import { expect, test } from './stage/test.ts';

const looks = [
  { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const;

for (const look of looks) {
  test.describe(`${look.colorScheme}, ${look.viewport.width} px`, () => {
    test.use(look);

    test('nothing on the way to the paid order is a barrier', async ({ shop, openOnPhone }) => {
      const { page } = shop;
      await shop.open();
      await page.getByRole('heading', { name: 'Table lamp' }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await shop.goToCheckout();
      expect(await findBarriers(page)).toEqual([]);
      await shop.choose();
      expect(await findBarriers(page)).toEqual([]);
      const phone = await openOnPhone(await shop.startPayment());
      expect(await findBarriers(page)).toEqual([]);
      expect(await findBarriers(phone.page)).toEqual([]);
      await phone.pay();
      await shop.expectPaid();
      expect(await findBarriers(page)).toEqual([]);
    });
  });
}
