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
// A leak would be 200 times what one payment leaves.
const few = { nodes: 20, listeners: 5, heap: 2_000_000 };

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

type Left = Record<keyof typeof few, number>;

async function measure(): Promise<Left> {
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

const isFew = (before: Left, after: Left): boolean =>
  after.nodes - before.nodes <= few.nodes &&
  after.listeners - before.listeners <= few.listeners &&
  after.heap - before.heap <= few.heap;

test(
  `G16: ${cycles} payments leave no nodes, listeners or heap behind`,
  { timeout: 0 },
  async () => {
    await cdp().send('Performance.enable');
    for (let cycle = 0; cycle < warmUp; cycle += 1) await payOnce();
    const before = await measure();
    for (let cycle = 0; cycle < cycles; cycle += 1) await payOnce();
    let after = await measure();
    // Now and then the browser keeps one whole tree until the next one: the payments that follow
    // take that away, and never what leaks.
    for (let more = 0; more < 3 && !isFew(before, after); more += 1) {
      await payOnce();
      after = await measure();
    }
    expect(before.nodes).toBeGreaterThan(0);
    expect(before.listeners).toBeGreaterThan(0);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(few.nodes);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(few.listeners);
    expect(after.heap - before.heap).toBeLessThanOrEqual(few.heap);
  },
);
