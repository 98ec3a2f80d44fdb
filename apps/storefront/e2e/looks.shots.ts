import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { SandboxCommand } from './stage/createControl.ts';
import { test } from './stage/test.ts';

const folder = join(import.meta.dirname, '../../../.runs/shots');
const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 1_000 },
];
const schemes = ['light', 'dark'] as const;

/** From an open payment to each other state, and how one sees that it is shown. */
const states: { name: string; command: SandboxCommand }[] = [
  { name: 'confirming', command: 'seeOnChain' },
  { name: 'underpaid', command: 'underpay' },
  { name: 'overpaid', command: 'overpay' },
  { name: 'frozen', command: 'freeze' },
  { name: 'failed', command: 'fail' },
  { name: 'expired', command: 'expire' },
];

/** Waits for fonts and for everything that moves once; a breathing dot goes on. */
const settle = async (page: Page) => {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const once = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(once.map(({ finished }) => finished.catch(() => {})));
  });
};

for (const viewport of sizes) {
  for (const colorScheme of schemes) {
    test.describe(`${viewport.width} ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });
      const file = (name: string) => join(folder, `${name}-${viewport.width}-${colorScheme}.png`);
      const shoot = async (page: Page, name: string) => {
        await settle(page);
        await page.screenshot({ path: file(name), fullPage: true });
      };

      test('shop', async ({ shop, openOnPhone }) => {
        await shop.open();
        await shop.page.getByRole('heading', { name: 'Table lamp' }).waitFor();
        await shoot(shop.page, 'shop');
        await shop.goToCheckout();
        await shoot(shop.page, 'option');
        await shop.choose();
        await shoot(shop.page, 'option-chosen');
        const phone = await openOnPhone(await shop.startPayment());
        await shoot(shop.page, 'panel-awaiting');
        await phone.pay();
        await shop.expectPaid();
        await shoot(shop.page, 'order-paid');
        await shop.open('/cart');
        await shoot(shop.page, 'cart-empty');
      });

      test('hosted page', async ({ shop, control, page }) => {
        await shop.goToCheckout();
        await page.goto(await shop.startPayment());
        await shoot(page, 'hosted-pending');
        for (const command of ['seeOnChain', 'pay'] as const) {
          const [session] = await control.sessions();
          await control.command(session?.id ?? '', command);
          await page.reload();
          await shoot(page, `hosted-${command}`);
        }
      });

      test('panel creating, problem, canceled', async ({ shop, faults, page }) => {
        faults.expect(/Failed to load resource/);
        await shop.goToCheckout();
        let letGo = () => {};
        const held = new Promise<void>((resolve) => {
          letGo = resolve;
        });
        await page.route('**/api/stablepay/sessions', async (route) => {
          await held;
          await route.abort();
        });
        await shop.choose();
        await shop.payButton.click();
        await page.locator('[data-view="creating"]').waitFor();
        await shoot(page, 'panel-creating');
        letGo();
        await page.locator('[data-view="problem"]').waitFor({ timeout: 60_000 });
        await shoot(page, 'panel-problem');
        await page.unroute('**/api/stablepay/sessions');
        await page.getByRole('button', { name: 'Try again' }).click();
        await shop.cancelButton.click();
        await page.locator('[data-phase="canceled"]').waitFor();
        await shoot(page, 'panel-canceled');
      });

      for (const { name, command } of states) {
        test(`panel ${name}`, async ({ shop, control }) => {
          await shop.goToCheckout();
          await shop.startPayment();
          const [session] = await control.sessions();
          await control.command(session?.id ?? '', command);
          await shop.page.locator(`[data-phase="${name}"]`).first().waitFor();
          await shoot(shop.page, `panel-${name}`);
        });
      }
    });
  }
}
