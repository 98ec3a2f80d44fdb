import { buildClient, startDemo, type Demo } from '@stablepay/storefront/demo';
import { chromium, type BrowserContext, type Page } from 'playwright';
import type { BenchResult } from './BenchResult.ts';
import { summarize } from './summarize.ts';

const runs = 20;
const overAMinuteMs = 65_000;

type Waiting = { page: Page; sessionId: string };

/** A shopper whose page shows the code and waits. */
async function startWaiting(context: BrowserContext, demo: Demo): Promise<Waiting> {
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
async function control(demo: Demo, path: string, body?: unknown): Promise<void> {
  const response = await fetch(`${demo.sandboxUrl}/__sandbox${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${demo.controlToken}` },
    body: body === undefined ? null : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
}

/** From just before the payment is made in the sandbox until the shop's page says paid. */
async function measure(demo: Demo, { page, sessionId }: Waiting): Promise<number> {
  const seen = page.waitForFunction(
    () => /Your order is paid/.test(document.body.textContent ?? ''),
    undefined,
    { polling: 'raf', timeout: 30_000 },
  );
  const start = performance.now();
  await control(demo, `/sessions/${sessionId}/pay`);
  await seen;
  return performance.now() - start;
}

/** Twenty shoppers, one after the other, each in a browser of their own. */
async function measureAll(options: {
  webhooks: boolean;
  waitMs: number;
  client: Awaited<ReturnType<typeof buildClient>>;
}): Promise<number[]> {
  const demo = await startDemo({ client: options.client, reconcileEveryMs: 0 });
  await control(demo, '/webhooks', { enabled: options.webhooks });
  const executablePath = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const waiting: Waiting[] = [];
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext();
      waiting.push(await startWaiting(context, demo));
    }
    await new Promise((resolve) => setTimeout(resolve, options.waitMs));
    const times: number[] = [];
    for (const one of waiting) {
      times.push(await measure(demo, one));
      await one.page.context().close();
    }
    return times;
  } finally {
    await browser.close();
    await demo.close();
  }
}

/** How long a payer waits between paying and seeing it. Promised in issue A. */
export async function run(): Promise<BenchResult[]> {
  const client = await buildClient();
  const first = await measureAll({ client, webhooks: true, waitMs: 0 });
  const later = await measureAll({ client, webhooks: true, waitMs: overAMinuteMs });
  const silent = await measureAll({ client, webhooks: false, waitMs: 0 });
  const unit = 'ms';
  const fast = { value: 300, is: 'at most' } as const;
  return [
    { name: 'paid → shown, webhooks on', ...summarize(first), unit, limit: fast },
    { name: 'paid → shown after a minute, webhooks on', ...summarize(later), unit, limit: fast },
    {
      name: 'paid → shown, webhooks off',
      ...summarize(silent),
      unit,
      limit: { value: 2_500, is: 'at most' },
    },
  ];
}
