import { expect, test } from './stage/test.ts';
import { toPage } from './stage/toPage.ts';

test('200 subscriptions and refunds added and removed leave nothing (G16)', async ({
  page,
  host,
  tag,
  faults,
}) => {
  test.setTimeout(240_000);
  // There is no such refund: the proxy says so, and it is not asked again.
  faults.expect(/404|Failed to load/);
  host.serve('/', { html: toPage(`${tag}<main></main>`) });
  await page.goto(host.origin);
  await page.waitForFunction(() => customElements.get('stablepay-subscription') !== undefined);
  const cycle = (times: number) =>
    page.evaluate(async (count) => {
      const main = document.querySelector('main');
      const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      for (let index = 0; index < count; index += 1) {
        const isRefund = index % 10 === 0;
        const element = document.createElement(
          isRefund ? 'stablepay-refund' : 'stablepay-subscription',
        );
        const attributes = isRefund
          ? { 'refund-id': 'R-1', token: 'none' }
          : { reference: `PLAN-${index % 5}`, product: 'Club', amount: '9.00', currency: 'USD' };
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        main?.append(element);
        while (!element.shadowRoot?.querySelector('.sp-account')) await pause(5);
        element.remove();
        await pause(0);
      }
    }, times);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const measure = async () => {
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
  };
  await cycle(20);
  await page.waitForTimeout(500);
  const before = await measure();
  await cycle(200);
  await expect(async () => {
    const after = await measure();
    expect(after.nodes - before.nodes).toBeLessThan(60);
    expect(after.listeners - before.listeners).toBeLessThan(20);
    expect(after.heap - before.heap).toBeLessThan(1_000_000);
  }).toPass({ timeout: 60_000 });
});
