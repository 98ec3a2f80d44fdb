import { EmbedPage } from './stage/EmbedPage.ts';
import { expect, test } from './stage/test.ts';
import { toPage } from './stage/toPage.ts';

test('200 times added, begun and removed leaves nothing (G16)', async ({ page, host, tag }) => {
  test.setTimeout(180_000);
  host.serve('/', { html: toPage(`${tag}<main></main>`) });
  await page.goto(host.origin);
  await page.waitForFunction(() => customElements.get('stablepay-checkout') !== undefined);
  // What comes once, comes before anything is counted.
  await page.evaluate(() => {
    const element = document.createElement('stablepay-checkout');
    element.setAttribute('reference', 'ORD-1');
    element.setAttribute('checked', '');
    document.querySelector('main')?.append(element);
  });
  await expect(new EmbedPage(page).payButton).toBeVisible();
  await page.evaluate(() => document.querySelector('main')?.replaceChildren());
  const cycle = (from: number, count: number) =>
    page.evaluate(
      async ({ start, times }) => {
        const main = document.querySelector('main');
        for (let index = 0; index < times; index += 1) {
          const element = document.createElement('stablepay-checkout');
          element.setAttribute('name', 'payment');
          // A few orders: the engine of an order lives as long as the page.
          element.setAttribute('reference', `ORD-${(start + index) % 5}`);
          main?.append(element);
          // Some in the middle of opening a session.
          if (index % 10 === 0) await element.start();
          else element.checked = true;
          await new Promise((resolve) => setTimeout(resolve, 5));
          element.remove();
          await new Promise((resolve) => setTimeout(resolve, 0));
        }
      },
      { start: from, times: count },
    );
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const measure = async () => {
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
  };
  await cycle(0, 20);
  await page.waitForTimeout(500);
  const before = await measure();
  await cycle(20, 200);
  // What is left goes when its timers and requests have gone; a leak never goes.
  await expect(async () => {
    const after = await measure();
    expect(after.nodes - before.nodes).toBeLessThan(60);
    expect(after.listeners - before.listeners).toBeLessThan(20);
    expect(after.heap - before.heap).toBeLessThan(1_000_000);
  }).toPass({ timeout: 60_000 });
});
