import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { SandboxCommand } from './stage/createControl.ts';
import { test } from './stage/test.ts';

const folder = join(import.meta.dirname, '../../../.runs/shots');
const sizes = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];
const schemes = ['light', 'dark'] as const;

/** From an open payment to each other state, and how one sees that it is shown. */
const states: { name: string; commands: SandboxCommand[]; status: string }[] = [
  { name: 'confirming', commands: ['seeOnChain'], status: 'confirming' },
  { name: 'underpaid', commands: ['underpay'], status: 'underpaid' },
  { name: 'overpaid', commands: ['overpay'], status: 'overpaid' },
  { name: 'frozen', commands: ['freeze'], status: 'frozen' },
  { name: 'failed', commands: ['fail'], status: 'failed' },
  { name: 'expired', commands: ['expire'], status: 'expired' },
];

const settle = async (page: Page) => {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(
      document.getAnimations().map((animation) => animation.finished.catch(() => {})),
    );
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

      for (const { name, commands } of states) {
        test(`panel ${name}`, async ({ shop, control }) => {
          await shop.goToCheckout();
          await shop.startPayment();
          const [session] = await control.sessions();
          for (const command of commands) await control.command(session?.id ?? '', command);
          await shop.page.locator(`[data-state="${name}"]`).first().waitFor();
          await shoot(shop.page, `panel-${name}`);
        });
      }
    });
  }
}
