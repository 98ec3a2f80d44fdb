import { buildClient, startDemo, type Demo } from '@stablepay/storefront/demo';
import { chromium, type BrowserContext } from 'playwright';
import type { BenchResult } from './BenchResult.ts';
import { control, startWaiting } from './shopper.ts';
import { summarize } from './summarize.ts';

const runs = Number(process.env['BENCH_RUNS'] ?? 200);
const sleptMs = 600_000;

/**
 * Lets a page be put to sleep: hidden for itself, and with a wall clock that has moved on when it
 * wakes. Playwright's pages are always visible, so the page is told otherwise.
 */
function prepare(): void {
  const page = { isHidden: false, aheadMs: 0 };
  const now = Date.now.bind(Date);
  Date.now = () => now() + page.aheadMs;
  Object.defineProperty(document, 'visibilityState', {
    get: () => (page.isHidden ? 'hidden' : 'visible'),
  });
  Object.defineProperty(document, 'hidden', { get: () => page.isHidden });
  Object.assign(globalThis, {
    hidePage: () => {
      page.isHidden = true;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    showPage: (aheadMs: number) => {
      page.isHidden = false;
      page.aheadMs = aheadMs;
      document.dispatchEvent(new Event('visibilitychange'));
    },
  });
}

/** From the moment the page is visible again until it says paid, measured in the page. */
async function measure(demo: Demo, context: BrowserContext): Promise<number> {
  const { page, sessionId } = await startWaiting(context, demo);
  const devtools = await context.newCDPSession(page);
  await page.evaluate('hidePage()');
  // The browser really stops its timers and its network here, as for an app in the background.
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await control(demo, `/sessions/${sessionId}/pay`);
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  return page.evaluate(
    (aheadMs) =>
      new Promise<number>((resolve) => {
        const startedAt = performance.now();
        const look = () => {
          const isPaid = /Your order is paid/.test(document.body.textContent ?? '');
          if (isPaid) resolve(performance.now() - startedAt);
          else requestAnimationFrame(look);
        };
        (globalThis as unknown as { showPage: (aheadMs: number) => void }).showPage(aheadMs);
        look();
      }),
    sleptMs,
  );
}

/** A shopper pays in the wallet app for ten minutes and comes back (T39). Promised in issue 4. */
export async function run(): Promise<BenchResult[]> {
  const demo = await startDemo({ client: await buildClient(), reconcileEveryMs: 0 });
  const executablePath = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const times: number[] = [];
  try {
    for (let one = 0; one < runs; one += 1) {
      const context = await browser.newContext();
      await context.addInitScript(prepare);
      times.push(await measure(demo, context));
      await context.close();
    }
  } finally {
    await browser.close();
    await demo.close();
  }
  const name = 'paid is shown after ten frozen minutes';
  const limit = { value: 1_000, is: 'at most', of: 'p99' } as const;
  return [{ name, unit: 'ms', ...summarize(times), limit }];
}
