import { chromium, expect, type Page } from '@playwright/test';
import { chromiumArgs } from '../browser/findChromium.ts';
import { payElsewhere } from './payElsewhere.ts';
import { startProgram } from './startProgram.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A shopper chooses, while the shop's own code changes what it has bound. */
async function choose(page: Page): Promise<void> {
  const radio = page.getByRole('radio', { name: 'USDT or USDC stablecoin payment' });
  const state = page.locator('output');
  await expect(radio).toBeVisible();
  await expect(radio).not.toBeChecked();
  await expect(state).toHaveText('card after 0, open');

  // A handler of the framework hears one change for one choice, and reads the element's value.
  await radio.check();
  await expect(state).toHaveText('stablepay after 1, open');
  await expect(page.getByRole('radio', { name: 'Card' })).not.toBeChecked();

  // What the framework binds is shown, also after the flow has taken over.
  await expect(page.getByText('You pay 48.20')).toBeVisible();
  await press(page, 'Add shipping');
  await expect(page.getByText('You pay 51.75')).toBeVisible();
  await expect(page.getByText('You pay 48.20')).toHaveCount(0);

  await page.getByRole('radio', { name: 'Card' }).check();
  await expect(state).toHaveText('card after 2, open');
  await expect(radio).not.toBeChecked();
  await press(page, 'Sell out');
  await expect(radio).toBeDisabled();
  await expect(page.getByText('Sold out')).toBeVisible();
  await press(page, 'Restock');
  await expect(radio).toBeEnabled();
  await press(page, 'Deutsch');
  await expect(page.getByRole('radio', { name: /USDT oder USDC/ })).toBeVisible();
  await expect(radio).toHaveCount(0);
  await press(page, 'English');
  await radio.check();
  await expect(state).toHaveText('stablepay after 3, open');
}

/**
 * Serves a built shop on loopback and buys from it, as a shopper would.
 *
 * @throws Error with what was seen instead.
 */
export async function buyInFramework({
  folder,
  executablePath,
}: {
  folder: string;
  executablePath: string;
}): Promise<void> {
  const shop = startProgram({ command: 'node', args: ['server.mjs'], cwd: folder });
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error.stack)));
    await page.goto(await shop.waitFor(/^open (\S+)$/m));
    await choose(page);
    await payElsewhere(page);
    await expect(page.locator('output')).toHaveText('stablepay after 3, paid ORD-1');
    await expect(page.getByRole('link', { name: 'To your order' })).toBeVisible();
    expect(await shop.waitFor(/^paid (\S+)$/m)).toBe('ORD-1');
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    await shop.end();
  }
}
