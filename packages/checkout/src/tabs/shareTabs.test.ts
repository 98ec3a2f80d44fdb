import { describe, expect, it } from 'vitest';
import { createTestBrowser, openTestTabs } from '../../test/createTestBrowser.ts';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { createTestEnvironment } from '../../test/createTestEnvironment.ts';

const key = 'stablepay:session:https://shop.test/api/stablepay:ORD-1001';

describe('several tabs of one session', () => {
  it.each([2, 3, 4, 5])(
    'T50: of %i tabs one asks, and all agree within one poll',
    async (count) => {
      const desk = createTestDesk();
      const { tabs, channels } = await openTestTabs({ desk, tabs: count });
      await desk.advance(120_000);
      const asking = tabs.filter(({ reads }) => reads.length > 0);
      expect(asking).toHaveLength(1);
      expect(asking[0]?.reads.length).toBeGreaterThanOrEqual(4);

      await desk.act('pay');
      for (const { checkout, onPaid } of tabs) {
        expect(checkout.getSnapshot().phase).toBe('paid');
        expect(onPaid).toHaveBeenCalledTimes(1);
      }
      expect(await desk.sessions()).toHaveLength(1);
      expect(desk.clock.pendingTimers).toBe(0);
      expect(channels.open).toBe(0);
    },
  );

  it('T50: where the server does not hold, one of three keeps the ladder for all', async () => {
    const desk = createTestDesk({ maxWaitSeconds: 0 });
    const { tabs } = await openTestTabs({ desk, tabs: 3 });
    const before = desk.reads().length;
    await desk.advance(30_000);
    const inAll = desk.reads().length - before;
    expect(inAll).toBeGreaterThanOrEqual(13);
    expect(inAll).toBeLessThanOrEqual(17);
    await desk.act('seeOnChain');
    await desk.advance(4_000);
    for (const { checkout } of tabs) expect(checkout.getSnapshot().phase).toBe('confirming');
  });

  it('another tab takes over at once when the one that asks is closed', async () => {
    const desk = createTestDesk();
    const { tabs } = await openTestTabs({ desk, tabs: 3 });
    await desk.advance(60_000);
    const leader = tabs.find(({ reads }) => reads.length > 0);
    leader?.environment.emit({ type: 'left' });
    leader?.checkout.destroy();
    const others = tabs.filter((tab) => tab !== leader);
    for (const { reads } of others) reads.length = 0;
    await desk.advance(5_000);
    expect(others.flatMap(({ reads }) => reads).length).toBeGreaterThan(0);
    await desk.act('pay');
    for (const { checkout } of others) expect(checkout.getSnapshot().phase).toBe('paid');
  });

  it('another tab takes over within a minute when the one that asks dies without a word', async () => {
    const desk = createTestDesk();
    const browser = createTestBrowser(desk);
    let isDead = false;
    const dying = browser.openTab();
    const { openChannel } = dying.windows;
    dying.windows.openChannel = (name, onMessage) => {
      const channel = openChannel(name, onMessage);
      return channel && { ...channel, post: (message) => isDead || channel.post(message) };
    };
    dying.checkout.start();
    await desk.advance(5_000);
    const other = browser.openTab();
    other.checkout.resume();
    await desk.advance(30_000);
    isDead = true;
    dying.checkout.destroy();
    await desk.advance(55_000);
    await desk.act('pay');
    expect(other.checkout.getSnapshot().phase).toBe('paid');
  });

  it('T50: news that two tabs tell in one moment is asked for, not given up at the second', async () => {
    const desk = createTestDesk();
    const { tabs, channels } = await openTestTabs({ desk, tabs: 2 });
    await desk.advance(60_000);
    const other = tabs.find(({ reads }) => reads.length === 0);
    const before = other?.checkout.getSnapshot().lastCheckedAt;
    for (const from of ['x', 'y']) {
      channels.forge({ from, visible: true, forMs: 50_000, revision: 9 });
    }
    await desk.advance(1_000);
    expect(other?.reads).toHaveLength(1);
    expect(other?.checkout.getSnapshot().lastCheckedAt).toBeGreaterThan(before ?? Infinity);
  });

  it('a tab that is looked at does not wait for one that is hidden', async () => {
    const desk = createTestDesk();
    const { tabs } = await openTestTabs({ desk, tabs: 2 });
    await desk.advance(30_000);
    const leader = tabs.find(({ reads }) => reads.length > 0);
    const other = tabs.find((tab) => tab !== leader);
    leader?.environment.hide();
    await desk.advance(2_000);
    await desk.act('pay');
    expect(other?.checkout.getSnapshot().phase).toBe('paid');
  });

  it('hidden tabs keep quiet while one is looked at', async () => {
    const desk = createTestDesk();
    const { tabs } = await openTestTabs({ desk, tabs: 4 });
    for (const { environment } of tabs.slice(1)) environment.hide();
    await desk.advance(40_000);
    for (const { reads } of tabs) reads.length = 0;
    await desk.advance(600_000);
    expect(tabs.map(({ reads }) => reads.length > 0)).toEqual([true, false, false, false]);
  });

  it('coming back to a tab asks at once, whoever else asks', async () => {
    const desk = createTestDesk();
    const { tabs } = await openTestTabs({ desk, tabs: 2 });
    const back = tabs[1];
    back?.environment.hide();
    await desk.advance(60_000);
    if (back) back.reads.length = 0;
    back?.environment.show();
    await desk.settle();
    expect(back?.reads).toHaveLength(1);
  });

  it('the page leaves the channel when it goes away, and is back in it when it is restored', async () => {
    const desk = createTestDesk();
    const { tabs, channels } = await openTestTabs({ desk, tabs: 2 });
    expect(channels.open).toBe(2);
    tabs[1]?.environment.emit({ type: 'left' });
    expect(channels.open).toBe(1);
    tabs[1]?.environment.emit({ type: 'woke' });
    await desk.settle();
    expect(channels.open).toBe(2);
  });

  it('T30: whatever is said in the channel changes nothing but when it is asked', async () => {
    const desk = createTestDesk();
    const { tabs, channels } = await openTestTabs({ desk, tabs: 2 });
    const before = tabs.map(({ checkout }) => checkout.getSnapshot().state);
    const nonsense = [
      undefined,
      'paid',
      { status: 'paid' },
      { from: 'x', visible: true, forMs: 1e12, revision: 99 },
      { from: 'x', visible: true, forMs: -1, revision: 99 },
      { from: '', visible: 'yes', forMs: 1, revision: 1 },
    ];
    for (const message of nonsense) channels.forge(message);
    await desk.settle();
    expect(tabs.flatMap(({ reads }) => reads)).toEqual([]);

    // A message in the right form is a hint: one read by each, which finds nothing new.
    channels.forge({ from: 'x', visible: true, forMs: 1_000, revision: 99, status: 'paid' });
    await desk.settle();
    expect(tabs.map(({ reads }) => reads.length)).toEqual([1, 1]);
    expect(tabs.map(({ checkout }) => checkout.getSnapshot().phase)).toEqual([
      'awaitingPayment',
      'awaitingPayment',
    ]);
    for (const [index, { checkout, onPaid }] of tabs.entries()) {
      expect(checkout.getSnapshot().state).toMatchObject({ status: before[index]?.status });
      expect(onPaid).not.toHaveBeenCalled();
    }
  });

  it('without channels every tab asks for itself, as before', async () => {
    const desk = createTestDesk();
    const tabs = [desk.open({ environment: createTestEnvironment() }), desk.open()];
    tabs[0]?.start();
    await desk.settle();
    tabs[1]?.resume();
    await desk.advance(60_000);
    await desk.act('pay');
    for (const tab of tabs) expect(tab.getSnapshot().phase).toBe('paid');
    expect(desk.storage.getItem(key)).not.toBeNull();
  });
});
