import { chromium, expect, type Page } from '@playwright/test';
import { preview } from 'vite';
import { chromiumArgs } from '../browser/findChromium.ts';

/** What a shopper does, and what the shop's own code changes meanwhile. @throws when it differs. */
async function choose(page: Page): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const radio = page.getByRole('radio', { name: 'USDT or USDC stablecoin payment' });
  const method = page.locator('output');
  await expect(radio).toBeVisible();
  await expect(radio).not.toBeChecked();
  await expect(method).toHaveText('card after 0');

  // A handler of the framework hears one change for one choice, and reads the element's value.
  await radio.check();
  await expect(method).toHaveText('stablepay after 1');
  await expect(page.getByRole('radio', { name: 'Card' })).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Pay with USDT or USDC' })).toBeVisible();

  // What the framework binds is shown, also after the flow has taken over.
  await expect(page.getByText('You pay 48.20')).toBeVisible();
  await press('Add shipping');
  await expect(page.getByText('You pay 51.75')).toBeVisible();
  await expect(page.getByText('You pay 48.20')).toHaveCount(0);

  await page.getByRole('radio', { name: 'Card' }).check();
  await expect(method).toHaveText('card after 2');
  await expect(radio).not.toBeChecked();
  await press('Sell out');
  await expect(radio).toBeDisabled();
  await expect(page.getByText('Sold out')).toBeVisible();
  await press('Restock');
  await expect(radio).toBeEnabled();
  await press('Deutsch');
  await expect(radio).toHaveCount(0);
  await expect(page.getByRole('radio', { name: /USDT oder USDC/ })).toBeVisible();
}

/**
 * Serves a built shop on loopback and chooses the option there, as a shopper would.
 *
 * @throws Error with what was seen instead.
 */
export async function chooseInFramework({
  folder,
  executablePath,
}: {
  folder: string;
  executablePath: string;
}): Promise<void> {
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      // This shop has no backend; the option stands also where the proxy is not there.
      if (new URL(message.location().url, page.url()).pathname.startsWith('/api/')) return;
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error.stack)));
    const address = server.httpServer.address();
    if (typeof address !== 'object' || address === null) throw new Error('Nothing is served.');
    await page.goto(`http://127.0.0.1:${address.port}/`);
    await choose(page);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
}
