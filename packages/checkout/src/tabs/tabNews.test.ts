import { hasSession } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createTestBrowser, openTestTabs } from '../../test/createTestBrowser.ts';
import { createTestDesk, type TestDesk } from '../../test/createTestDesk.ts';

/** Two tabs, the one that asks and the one that stands by. */
async function openPair(desk: TestDesk) {
  const { tabs } = await openTestTabs({ desk, tabs: 2 });
  await desk.advance(60_000);
  const asking = tabs.find(({ reads }) => reads.length > 0);
  const waiting = tabs.find((tab) => tab !== asking);
  if (!asking || !waiting || waiting.reads.length > 0) throw new Error('not exactly one asks');
  return { asking, waiting };
}

describe('what one tab knows reaches the others', () => {
  it('T50: two answers of one tab within one tick are two pieces of news', async () => {
    const desk = createTestDesk();
    const { openTab } = createTestBrowser(desk);
    const [first, second] = [openTab(), openTab()];
    first.checkout.start();
    await desk.settle();
    second.checkout.resume();
    await desk.settle();
    first.checkout.cancel();
    await desk.settle();
    expect(desk.clock.monotonic()).toBe(0);
    expect(first.checkout.getSnapshot().phase).toBe('canceled');
    expect(second.checkout.getSnapshot().phase).toBe('canceled');
  });

  it('T50: who is told of a change and gets an answer from before it asks again', async () => {
    const desk = createTestDesk();
    const { asking, waiting } = await openPair(desk);
    const { state } = waiting.checkout.getSnapshot();
    const before = hasSession(state) ? state.session : undefined;
    waiting.network.read = async () => {
      waiting.network.read = undefined;
      return Response.json(before);
    };
    await desk.act('seeOnChain');
    expect(asking.checkout.getSnapshot().phase).toBe('confirming');
    expect(waiting.reads).toHaveLength(1);
    expect(waiting.checkout.getSnapshot().phase).toBe('awaitingPayment');
    await desk.advance(5_000);
    expect(waiting.checkout.getSnapshot().phase).toBe('confirming');
  });

  it('T50: who is told of a change and finds a newer one tells it on', async () => {
    const desk = createTestDesk();
    const { asking, waiting } = await openPair(desk);
    // Nothing is held for a page out of sight: the server has no way to tell it.
    for (const { environment } of [asking, waiting]) environment.hide();
    await desk.act('seeOnChain');
    const change = new Promise<void>((resolve, reject) => {
      waiting.network.read = async () => {
        waiting.network.read = undefined;
        await desk.act('pay').then(resolve, reject);
      };
    });
    asking.checkout.refresh();
    await change;
    await desk.settle();
    expect(waiting.checkout.getSnapshot().phase).toBe('paid');
    expect(asking.checkout.getSnapshot().phase).toBe('paid');
  });

  it('T50: who asks once a minute after the end is not waited for', async () => {
    const desk = createTestDesk();
    const { openTab } = createTestBrowser(desk);
    const [first, second] = [openTab(), openTab()];
    first.checkout.start();
    await desk.settle();
    await desk.act('fail');
    await desk.advance(1_000);
    // A word nobody knows: the first tab saw the end before it, the second did not.
    await desk.say('refunding');
    second.checkout.resume();
    await desk.settle();
    for (const { checkout } of [first, second]) {
      expect(checkout.getSnapshot().phase).toBe('unknown');
    }
    desk.backend.word = undefined;
    await desk.advance(20_000);
    expect(second.checkout.getSnapshot().phase).toBe('failed');
  });

  it('T50: of a tab whose requests fail another one takes over at once', async () => {
    const desk = createTestDesk();
    const { asking, waiting } = await openPair(desk);
    asking.network.read = async () => {
      throw new TypeError('Failed to fetch');
    };
    // The request that is held comes back; the next one fails.
    await desk.advance(27_000);
    expect(asking.checkout.getSnapshot().error).toBeDefined();
    expect(waiting.reads.length).toBeGreaterThan(0);
    await desk.act('pay');
    expect(waiting.checkout.getSnapshot().phase).toBe('paid');
  });
});
