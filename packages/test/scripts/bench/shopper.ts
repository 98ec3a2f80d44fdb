import type { Demo } from '@stablepay/storefront/demo';
import type { BrowserContext, Page } from 'playwright';

export type Waiting = { page: Page; sessionId: string };

/** A shopper whose page shows the code and waits. */
export async function startWaiting(context: BrowserContext, demo: Demo): Promise<Waiting> {
  const page = await context.newPage();
  await page.goto(demo.shopUrl);
  await page.getByRole('button', { name: 'Add to cart: Morning mug' }).click();
  await page.getByRole('link', { name: 'Cart, 1 item' }).click();
  await page.getByRole('button', { name: 'Checkout' }).click();
  await page.getByRole('radio', { name: 'USDT or USDC stablecoin payment' }).check();
  await page.getByRole('button', { name: 'Pay with USDT or USDC' }).click();
  const link = page.getByRole('link', { name: 'Open payment page' });
  const sessionId = new URL((await link.getAttribute('href')) ?? '').pathname.split('/').at(-1);
  if (!sessionId) throw new Error('The payment page has no session.');
  return { page, sessionId };
}

/** One command of the sandbox's control API. */
export async function control(demo: Demo, path: string, body?: unknown): Promise<void> {
  const response = await fetch(`${demo.sandboxUrl}/__sandbox${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${demo.controlToken}` },
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
}
