import { expect } from '@playwright/test';
import { PayerPage } from '../pages/PayerPage.ts';
import type { ShopPage } from '../pages/ShopPage.ts';
import type { Control } from './createControl.ts';

/** Pays in a browser that opens no window: the session is kept, and the next click stays here. */
export async function payDespite({
  blocked,
  shop,
  control,
}: {
  /** What becomes of `window.open`: the body of a function of `given`, beside the browser's `open`. */
  blocked: string;
  shop: ShopPage;
  control: Control;
}): Promise<void> {
  const { page } = shop;
  await page.addInitScript(`const open = window.open; window.open = (...given) => { ${blocked} }`);
  const reference = await shop.goToCheckout();
  await shop.open(`/checkout/${reference}?payment-page=popup`);
  await shop.startPayment();
  await shop.expectDetails();
  await expect(shop.paymentLink).toHaveAttribute('target', '_blank');
  await shop.paymentLink.click();
  await expect(shop.paymentLink).not.toHaveAttribute('target', /./);
  await expect(page.getByText(/browser didn’t open a window/).first()).toBeVisible();
  await shop.paymentLink.click();
  await page.waitForURL(/\/pay\//);
  const payer = new PayerPage(page);
  await payer.pay();
  await payer.returnToShop();
  await expect(page.getByRole('heading', { name: 'Paid' })).toBeVisible();
  expect(await control.sessions()).toHaveLength(1);
}
