import type { Page } from '@playwright/test';
import { readQr } from './stage/readQr.ts';
import { expect, test } from './stage/test.ts';

const board = (page: Page) => page.getByRole('img', { name: /a bowl catches drops/ });
const bowl = async (page: Page) => Number(await board(page).getAttribute('data-x'));
const overlay = (page: Page) => page.getByRole('dialog', { name: 'Stablecoin payment' });

/** Counts what the game gets to hear, from now on. */
const countKeys = (page: Page) =>
  page.evaluate(() => {
    const counts = { heard: 0 };
    addEventListener('keydown', () => (counts.heard += 1));
    Object.assign(globalThis, { counts });
  });
const heardKeys = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { counts: { heard: number } }).counts.heard);

async function steer(page: Page, key: string): Promise<number> {
  const before = await bowl(page);
  await page.keyboard.down(key);
  await page.waitForTimeout(200);
  await page.keyboard.up(key);
  return (await bowl(page)) - before;
}

test('tops up with the keyboard alone; the game has its keys before and after, not meanwhile', async ({
  shop,
  openOnPhone,
  control,
}) => {
  const { page } = shop;
  await shop.open('/game');
  await shop.tabTo(page.getByRole('button', { name: 'Play' }));
  await page.keyboard.press('Enter');
  await expect(board(page)).toHaveAttribute('data-running', 'true');
  expect(await steer(page, 'ArrowLeft')).toBeLessThan(0);
  await expect(page.getByText('0 coins', { exact: true })).toBeVisible();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Confirm: 550 coins · $4.99')).toBeVisible();
  await shop.tabTo(page.getByRole('button', { name: 'Top up with USDT or USDC' }));
  await page.keyboard.press('Enter');
  await expect(overlay(page)).toBeVisible();
  await expect(board(page)).toHaveAttribute('data-running', 'false');

  const address = await shop.readCode();
  const code = await page.locator('.sp-qr').boundingBox();
  expect(Math.min(code?.width ?? 0, code?.height ?? 0)).toBeGreaterThanOrEqual(240);
  await countKeys(page);
  const before = await bowl(page);
  for (const key of ['ArrowLeft', 'ArrowRight', 'a', 'd', 'w', 'Tab']) {
    await page.keyboard.press(key);
  }
  expect(await heardKeys(page)).toBe(0);
  expect(await bowl(page)).toBe(before);

  // Out and in again: the same payment.
  await page.keyboard.press('Escape');
  await expect(overlay(page)).toBeHidden();
  await expect(board(page)).toHaveAttribute('data-running', 'true');
  await page.keyboard.press('Enter');
  expect(await shop.readCode()).toBe(address);
  expect(await control.sessions()).toHaveLength(1);

  await (await openOnPhone(address)).pay();
  await expect(page.getByRole('heading', { name: 'Paid' })).toBeVisible();
  const back = page.locator('.sp-outcome').getByRole('button', { name: 'Return to game' });
  await expect(back).toBeVisible();
  for (let press = 0; press < 8; press += 1) {
    await page.keyboard.press('ArrowDown');
    if (await back.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(overlay(page)).toBeHidden();
  await expect(page.getByText('550 coins', { exact: true }).first()).toBeVisible();
  await expect(board(page)).toHaveAttribute('data-running', 'true');
  expect(await steer(page, 'ArrowRight')).toBeGreaterThan(0);
});

test('T15 a pack is named, never priced, by the browser', async ({ shop, context, demo }) => {
  await shop.open('/game');
  const headers = { Origin: demo.shopUrl };
  const path = `${demo.shopUrl}/api/game/top-ups`;
  const unknown = await context.request.post(path, { headers, data: { packId: 'all' } });
  expect(unknown.status()).toBe(400);
  const data = { packId: 'chest', price: { minor: 1, currency: 'USD' }, coins: 1_000_000 };
  const placed = await context.request.post(path, { headers, data });
  expect(await placed.json()).toMatchObject({
    coins: 1_400,
    price: { minor: 999, currency: 'USD' },
  });
  const game = await context.request.get(`${demo.shopUrl}/api/game`);
  expect(await game.json()).toMatchObject({ coins: 0 });
});

test('goes on with an order in a window over it: Escape keeps the payment, and it pays', async ({
  shop,
  openOnPhone,
  control,
}) => {
  const { page } = shop;
  const reference = await shop.goToCheckout();
  const address = await shop.startPayment();
  await shop.open(`/orders/${reference}`);
  await page.getByRole('button', { name: 'Continue payment' }).click();
  expect(await shop.readCode()).toBe(address);
  await page.keyboard.press('Escape');
  await expect(overlay(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Continue payment' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await shop.readCode()).toBe(address);
  expect(readQr(await page.locator('.sp-qr').screenshot())).toBe(address);
  expect(await control.sessions()).toHaveLength(1);
  await (await openOnPhone(address)).pay();
  await shop.expectPaid();
  // The order's page took the window away with the notice; nothing keeps it from scrolling.
  await expect(overlay(page)).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY)).not.toBe(
    'hidden',
  );
});

test('the drop-in pays in a window; a reload waits to be asked for it', async ({
  shop,
  openOnPhone,
  control,
}) => {
  const { page } = shop;
  const reference = await shop.goToCheckout();
  await shop.open(`/checkout/${reference}?form=dialog`);
  const address = await shop.startPayment();
  await expect(overlay(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(overlay(page)).toBeHidden();
  await page.reload();
  await page.getByRole('button', { name: 'Continue payment' }).click();
  expect(await shop.readCode()).toBe(address);
  expect(await control.sessions()).toHaveLength(1);
  await (await openOnPhone(address)).pay();
  await shop.expectPaid();
});
