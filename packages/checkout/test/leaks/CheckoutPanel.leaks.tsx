import '../../src/styles.css';
import { cleanup, fireEvent, render, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { createOutcomeJournal } from '../../src/engine/outcomeJournal.ts';
import { CheckoutPanel } from '../../src/panel/CheckoutPanel.tsx';
import { StablePayProvider } from '../../src/provider/StablePayProvider.tsx';
import { createTestBackend } from '../createTestBackend.ts';

const warmUp = 20;
const cycles = 200;
// React and the browser keep the last tree alive for a while; a leak would be 200 of them.
const fewNodes = 20;
const fewListeners = 5;
const fewBytes = 2_000_000;

/** One shopper: a page with a panel, a session, the payment, and the way out. */
async function payOnce(): Promise<void> {
  const backend = createTestBackend();
  const { shop, proxy } = backend;
  const { container } = render(
    <StablePayProvider
      proxyUrl={shop.proxyUrl}
      fetch={(input, init) => shop.fetch(input, init)}
      storage={null}
      journal={createOutcomeJournal()}
    >
      <CheckoutPanel reference="ORD-1001" />
    </StablePayProvider>,
  );
  const see = (view: string) =>
    waitFor(() => expect(container.querySelector(`[data-view='${view}']`)).not.toBeNull(), {
      timeout: 20_000,
    });
  fireEvent.click(within(container).getByRole('button', { name: /USDT/ }));
  await see('awaitingPayment');
  const [session] = await shop.sandbox.commands.sessions({ limit: 1 });
  if (!session) throw new Error('there is no session');
  await shop.sandbox.commands.pay(session.id);
  await proxy.settle(session.id);
  await see('paid');
  cleanup();
  await shop.close();
  await proxy.close();
}

async function measure() {
  const session = cdp();
  // What the first round lets go of, the next takes away.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
    heap: read('JSHeapUsedSize'),
  };
}

test(
  `G16: ${cycles} payments leave no nodes, listeners or heap behind`,
  { timeout: 0 },
  async () => {
    await cdp().send('Performance.enable');
    for (let cycle = 0; cycle < warmUp; cycle += 1) await payOnce();
    const before = await measure();
    for (let cycle = 0; cycle < cycles; cycle += 1) await payOnce();
    const after = await measure();
    expect(before.nodes).toBeGreaterThan(0);
    expect(before.listeners).toBeGreaterThan(0);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(fewNodes);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(fewListeners);
    expect(after.heap - before.heap).toBeLessThanOrEqual(fewBytes);
  },
);
