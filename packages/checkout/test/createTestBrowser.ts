import { expect, vi } from 'vitest';
import { shareTabs } from '../src/tabs/shareTabs.ts';
import { createTestChannels } from './createTestChannels.ts';
import type { TestDesk } from './createTestDesk.ts';
import { createTestEnvironment } from './createTestEnvironment.ts';
import { createTestWindows } from './createTestWindows.ts';

/** A browser whose tabs share a poller; the first of them has the smallest name. */
export function createTestBrowser(desk: TestDesk) {
  const channels = createTestChannels();
  let count = 0;
  const openTab = () => {
    count += 1;
    const chance = count / 10;
    const environment = createTestEnvironment();
    const windows = { ...createTestWindows().windows, openChannel: channels.openChannel };
    const onPaid = vi.fn();
    const reads: string[] = [];
    /** What becomes of this tab's status requests before they reach the network. */
    const network: { read?: (() => Promise<Response | void>) | undefined } = {};
    const checkout = desk.open({
      environment,
      windows,
      onPaid,
      clock: { ...desk.clock, random: () => chance },
      fetch: async (input, init) => {
        const isRead = input.includes('wait=');
        if (isRead) reads.push(input);
        const answer = isRead ? await network.read?.() : undefined;
        return answer ?? desk.fetch(input, init);
      },
    });
    shareTabs(checkout);
    return { environment, windows, checkout, onPaid, reads, network };
  };
  return { channels, openTab };
}

/** So many tabs which follow one session in peace. */
export async function openTestTabs({ desk, tabs: wanted }: { desk: TestDesk; tabs: number }) {
  const browser = createTestBrowser(desk);
  const tabs = Array.from({ length: wanted }, browser.openTab);
  tabs[0]?.checkout.start();
  await desk.settle();
  for (const { checkout } of tabs.slice(1)) checkout.resume();
  await desk.advance(5_000);
  for (const { checkout } of tabs) expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
  for (const { reads } of tabs) reads.length = 0;
  return { ...browser, tabs };
}
