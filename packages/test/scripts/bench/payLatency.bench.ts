import { buildClient, startDemo, type Demo } from '@stablepay/storefront/demo';
import { chromium } from 'playwright';
import type { BenchResult } from './BenchResult.ts';
import { control, startWaiting, type Waiting } from './shopper.ts';
import { summarize } from './summarize.ts';

const runs = 20;
const overAMinuteMs = 65_000;

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
