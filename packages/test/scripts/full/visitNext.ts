import { chromium, expect, type Page } from '@playwright/test';
import { ensureBrowser } from '../browser/ensureBrowser.ts';
import { chromiumArgs } from '../browser/findChromium.ts';
import { payElsewhere } from './payElsewhere.ts';
import { startProgram } from './startProgram.ts';

/** What the server has put into the page before any script runs. */
async function readServed(origin: string): Promise<void> {
  const html = await (await fetch(origin)).text();
  expect(html).toContain('$48.20');
  expect(html).toContain('We also accept');
  expect(html.match(/type="radio"/g)).toHaveLength(2);
  expect(html).toContain('Pay with USDT or USDC');
}

/** A shopper chooses: the browser has taken over what the server rendered. */
async function choose(page: Page): Promise<void> {
  const option = page.getByRole('radio', { name: 'USDT or USDC stablecoin payment' }).last();
  await option.check();
  await expect(option).toBeChecked();
  await expect(page.getByRole('button', { name: 'Pay with USDT or USDC' })).toBeVisible();
}

/**
 * Serves the built shop on loopback, reads what its server renders, and buys in a browser.
 *
 * @throws Error with what was seen instead.
 */
export async function visitNext(folder: string): Promise<void> {
  const shop = startProgram({
    command: 'node',
    args: ['shop.mjs'],
    cwd: folder,
    timeoutMs: 60_000,
  });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: chromiumArgs,
  });
  try {
    const origin = await shop.waitFor(/^open (\S+)$/m);
    await readServed(origin);
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error.stack)));
    await page.goto(origin);
    await choose(page);
    await payElsewhere(page);
    expect(await shop.waitFor(/^paid (\S+)$/m)).toBe('ORD-1');
    // What React has to say about the served page, too: it would be an error of hydration.
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
    await shop.end();
  }
}
