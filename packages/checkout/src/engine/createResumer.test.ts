import { describe, expect, it, vi } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { createTestEnvironment } from '../../test/createTestEnvironment.ts';
import { networkFaults } from '../../test/faults.ts';

const key = 'stablepay:session:https://shop.test/api/stablepay:ORD-1001';

describe('resume', () => {
  it('T26: a reload finds the same session without a click', async () => {
    const desk = createTestDesk();
    const first = desk.open();
    first.start();
    await desk.advance(5_000);
    const before = first.getSnapshot().state;
    first.destroy();

    const second = desk.open();
    second.resume();
    expect(second.getSnapshot()).toMatchObject({ phase: 'idle', isResuming: true });
    await desk.settle();
    expect(second.getSnapshot()).toMatchObject({
      phase: 'awaitingPayment',
      isResuming: false,
      state: { session: { id: 'session' in before ? before.session.id : '' } },
    });
    expect(second.remainingMs()).toBe(1_800_000 - 5_000);
    expect(desk.posts()).toHaveLength(1);

    await desk.advance(1_000);
    await desk.act('pay');
    expect(second.getSnapshot().phase).toBe('paid');
  });

  it('does nothing where nothing is stored', async () => {
    const desk = createTestDesk();
    const checkout = desk.open();
    checkout.resume();
    await desk.advance(60_000);
    expect(checkout.getSnapshot()).toMatchObject({ phase: 'idle', isResuming: false });
    expect(desk.requests.map(({ path }) => path)).toEqual(['/config']);
    expect(desk.clock.pendingTimers).toBe(0);
  });

  it.each(['{', 'null', '"x"', '{"sessionId":"../..","token":"t","paidSeen":false}'])(
    'takes stored nonsense for nothing: %s',
    async (stored) => {
      const desk = createTestDesk();
      desk.storage.setItem(key, stored);
      const checkout = desk.open();
      checkout.resume();
      await desk.settle();
      expect(checkout.getSnapshot()).toMatchObject({ phase: 'idle', isResuming: false });
    },
  );

  it('forgets a session or token the server does not know any more', async () => {
    const desk = createTestDesk();
    const stale = { sessionId: 'cs_gone', token: 'stale', paidSeen: false };
    desk.storage.setItem(key, JSON.stringify(stale));
    const checkout = desk.open();
    checkout.resume();
    await desk.settle();
    expect(checkout.getSnapshot()).toMatchObject({
      phase: 'idle',
      isResuming: false,
      error: undefined,
    });
    expect(desk.storage.getItem(key)).toBeNull();
    checkout.start();
    await desk.settle();
    expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
  });

  it.each(Object.entries(networkFaults))('T43: keeps looking through: %s', async (_, fault) => {
    const desk = createTestDesk();
    const first = desk.open();
    first.start();
    await desk.settle();
    first.destroy();
    desk.faults.add(fault);
    const second = desk.open();
    second.resume();
    await desk.advance(120_000);
    expect(second.getSnapshot()).toMatchObject({ isResuming: true, errorDuring: 'resume' });
    expect(desk.storage.getItem(key)).not.toBeNull();
    desk.faults.clear();
    desk.environment.emit({ type: 'woke' });
    await desk.advance(1_000);
    expect(second.getSnapshot()).toMatchObject({ phase: 'awaitingPayment', error: undefined });
  });

  it('a click while it looks takes over', async () => {
    const desk = createTestDesk();
    const first = desk.open();
    first.start();
    await desk.settle();
    first.destroy();
    desk.faults.add(({ wait }) => (wait === 0 ? new Promise(() => undefined) : undefined));
    const second = desk.open();
    second.resume();
    await desk.settle();
    second.start();
    await desk.settle();
    expect(second.getSnapshot()).toMatchObject({ phase: 'awaitingPayment', isResuming: false });
    expect(await desk.sessions()).toHaveLength(1);
  });

  it('T50: five tabs, one session; paid in one, all show it within one poll', async () => {
    const desk = createTestDesk();
    const tabs = Array.from({ length: 5 }, () => {
      const environment = createTestEnvironment();
      const onPaid = vi.fn();
      return { environment, onPaid, checkout: desk.open({ environment, onPaid }) };
    });
    for (const { checkout } of tabs) checkout.resume();
    await desk.settle();
    tabs[0]?.checkout.start();
    tabs[1]?.checkout.start();
    await desk.advance(5_000);
    for (const { environment } of tabs.slice(2)) environment.emit({ type: 'storageChanged', key });
    await desk.advance(1_000);
    for (const { checkout } of tabs) expect(checkout.getSnapshot().phase).toBe('awaitingPayment');

    await desk.act('pay');
    for (const { checkout, onPaid } of tabs) {
      expect(checkout.getSnapshot().phase).toBe('paid');
      expect(onPaid).toHaveBeenCalledTimes(1);
    }
    const first = tabs.filter(({ onPaid }) => onPaid.mock.calls[0]?.[0].firstTime === true);
    expect(first).toHaveLength(1);
    expect(await desk.sessions()).toHaveLength(1);
    expect(desk.clock.pendingTimers).toBe(0);
  });

  it('T50: another tab that started again takes this one along', async () => {
    const desk = createTestDesk();
    const other = desk.open({ environment: createTestEnvironment() });
    const checkout = desk.open();
    checkout.start();
    await desk.advance(1_000);
    other.resume();
    await desk.advance(1_000);
    await desk.act('expire');
    other.startAgain();
    await desk.settle();
    expect(checkout.getSnapshot().phase).toBe('expired');
    desk.environment.emit({ type: 'storageChanged', key });
    await desk.settle();
    expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
    expect(await desk.sessions()).toHaveLength(2);
  });

  it('T49: goes on with its own payment where the one of another tab is not known to the server', async () => {
    const desk = createTestDesk();
    const checkout = desk.open();
    checkout.start();
    await desk.advance(1_000);
    await desk.act('expire');
    desk.storage.setItem(
      key,
      JSON.stringify({ sessionId: 'cs_gone', token: 'stale', paidSeen: false }),
    );
    desk.environment.emit({ type: 'storageChanged', key });
    await desk.settle();
    expect(checkout.getSnapshot()).toMatchObject({ phase: 'expired', isResuming: false });
    await desk.act('pay');
    await desk.advance(70_000);
    expect(checkout.getSnapshot().phase).toBe('paid');
  });

  it('goes on after a pause, on one read, with a right countdown', async () => {
    const desk = createTestDesk();
    const checkout = desk.open();
    checkout.start();
    await desk.advance(1_000);
    checkout.pause();
    const paused = desk.requests.length;
    await desk.advance(60_000);
    expect(desk.requests).toHaveLength(paused);
    expect(desk.clock.pendingTimers).toBe(0);
    expect(desk.environment.listeners).toBe(0);

    checkout.resume();
    await desk.settle();
    expect(desk.requests).toHaveLength(paused + 1);
    expect(checkout.remainingMs()).toBe(1_800_000 - 61_000);
    await desk.advance(1_000);
    await desk.act('pay');
    expect(checkout.getSnapshot().phase).toBe('paid');
  });

  it('a pause during a start leaves nothing behind, and start works after it', async () => {
    const desk = createTestDesk();
    const checkout = desk.open();
    checkout.start();
    checkout.pause();
    await desk.settle();
    expect(checkout.getSnapshot()).toMatchObject({ phase: 'idle', isStarting: false });
    expect(desk.clock.pendingTimers).toBe(0);
    checkout.start();
    await desk.settle();
    expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
    expect(await desk.sessions()).toHaveLength(1);
  });
});
