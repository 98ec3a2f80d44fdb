import { expect, type Page } from '@playwright/test';

/** Presses *Pay* in a shop, pays on another device, and sees the shop say so by itself. */
export async function payElsewhere(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pay with USDT or USDC', exact: true }).click();
  const link = page.getByRole('link', { name: /Open payment page/ });
  await expect(link).toBeVisible({ timeout: 20_000 });
  const payer = await page.context().newPage();
  await payer.goto((await link.getAttribute('href')) ?? '');
  await payer.locator('#act-pay-now').click();
  await expect(payer.locator('#status-text')).toHaveText('Paid');
  await payer.close();
  await expect(page.getByRole('heading', { name: 'Paid' })).toBeVisible();
}
