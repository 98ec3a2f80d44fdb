import { describe, expect, it, vi } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { createBrokenStorage } from '../../test/createTestStorage.ts';
import { createOutcomeJournal } from './outcomeJournal.ts';

async function payThrough(desk: ReturnType<typeof createTestDesk>) {
  await desk.advance(1_000);
  await desk.act('pay');
  await desk.advance(1_000);
}

describe('callbacks', () => {
  it('T45: fire once per outcome, however often their identity changes', async () => {
    const desk = createTestDesk();
    const calls: string[] = [];
    const checkout = desk.open();
    let stop = checkout.listen(() => ({}));
    // A component that renders all the time with inline functions.
    checkout.subscribe(() => {
      stop();
      stop = checkout.listen(() => ({
        onPaid: () => calls.push('paid'),
        onStatusChange: ({ status }) => calls.push(status),
      }));
    });
    checkout.start();
    await desk.settle();
    await payThrough(desk);
    expect(calls).toEqual(['awaitingPayment', 'paid', 'paid']);
  });

  it('T45: not again after a remount on the same page load', async () => {
    const desk = createTestDesk();
    const journal = createOutcomeJournal();
    const onPaid = vi.fn();
    const onStatusChange = vi.fn();
    const first = desk.open({ journal, onPaid, onStatusChange });
    first.start();
    await desk.settle();
    await payThrough(desk);
    first.destroy();
    for (let mounts = 0; mounts < 3; mounts += 1) {
      const again = desk.open({ journal, onPaid, onStatusChange });
      again.resume();
      await desk.settle();
      expect(again.getSnapshot().phase).toBe('paid');
      again.destroy();
    }
    expect(onPaid).toHaveBeenCalledTimes(1);
    expect(onStatusChange).toHaveBeenCalledTimes(2);
  });

  it('T45: once for an order that was paid twice, on the session that was cancelled and on the next', async () => {
    const desk = createTestDesk();
    const { commands } = desk.shop.sandbox;
    const first = desk.open({ journal: createOutcomeJournal() });
    first.start();
    await desk.settle();
    first.cancel();
    await desk.settle();
    first.startAgain();
    await desk.settle();
    const [newer, older] = await desk.sessions();
    for (const session of [older, newer]) await commands.pay(session?.id ?? '');
    await commands.settled();

    const journal = createOutcomeJournal();
    const onPaid = vi.fn();
    const without = desk.open({ journal, onPaid, storage: createBrokenStorage() });
    without.start();
    await desk.settle();
    without.destroy();
    const remembering = desk.open({ journal, onPaid });
    remembering.resume();
    await desk.settle();
    const shown = [without, remembering].map((one) => one.getSnapshot().state);
    expect(shown).toMatchObject([
      { status: 'paid', session: { id: older?.id } },
      { status: 'paid', session: { id: newer?.id } },
    ]);
    expect(onPaid).toHaveBeenCalledTimes(1);
  });

  it('once again on the next page load, then not as the first time', async () => {
    const desk = createTestDesk();
    const onPaid = vi.fn();
    const first = desk.open({ onPaid });
    first.start();
    await desk.settle();
    await payThrough(desk);
    const reloaded = desk.open({ onPaid });
    reloaded.resume();
    await desk.settle();
    expect(onPaid.mock.calls.map(([event]) => event.firstTime)).toEqual([true, false]);
  });

  it('is the first time on every page load where storage throws', async () => {
    const desk = createTestDesk();
    const onPaid = vi.fn();
    const checkout = desk.open({ onPaid, storage: createBrokenStorage() });
    checkout.start();
    await desk.settle();
    await payThrough(desk);
    expect(onPaid.mock.calls).toMatchObject([[{ firstTime: true }]]);
  });

  it('an outcome nobody was told of waits for the first who listens', async () => {
    const desk = createTestDesk();
    const checkout = desk.open();
    checkout.start();
    await desk.settle();
    await payThrough(desk);
    const onPaid = vi.fn();
    checkout.listen(() => ({ onPaid }));
    checkout.listen(() => ({ onPaid }));
    expect(onPaid).toHaveBeenCalledTimes(1);
  });

  it('everybody who listens is told', async () => {
    const desk = createTestDesk();
    const checkout = desk.open();
    const told = [vi.fn(), vi.fn()];
    for (const onPaid of told) checkout.listen(() => ({ onPaid }));
    checkout.start();
    await desk.settle();
    await payThrough(desk);
    for (const onPaid of told) expect(onPaid).toHaveBeenCalledTimes(1);
  });

  it('one that throws harms neither the others nor the payment', async () => {
    const desk = createTestDesk();
    const thrown: unknown[] = [];
    const catchIt = (error: unknown) => thrown.push(error);
    const runtime = globalThis as unknown as { process: NodeJS.EventEmitter };
    const others = runtime.process.listeners('uncaughtException');
    runtime.process.removeAllListeners('uncaughtException');
    runtime.process.on('uncaughtException', catchIt);
    const onPaid = vi.fn();
    const checkout = desk.open();
    checkout.listen(() => ({
      onPaid: () => {
        throw new Error('a bug of the shop');
      },
    }));
    checkout.listen(() => ({ onPaid }));
    checkout.start();
    await desk.settle();
    await payThrough(desk);
    runtime.process.off('uncaughtException', catchIt);
    for (const other of others) runtime.process.on('uncaughtException', other as () => void);
    expect(onPaid).toHaveBeenCalledTimes(1);
    expect(checkout.getSnapshot().phase).toBe('paid');
    expect(thrown).toMatchObject([{ message: 'a bug of the shop' }]);
  });

  it('T46: a callback that destroys the checkout ends it there', async () => {
    const desk = createTestDesk();
    const onPaid = vi.fn();
    const checkout = desk.open({
      onPaid,
      onStatusChange: ({ status }) => {
        if (status !== 'awaitingPayment') checkout.destroy();
      },
    });
    checkout.start();
    await desk.settle();
    await desk.advance(1_000);
    await desk.act('seeOnChain');
    await desk.act('pay');
    const end = desk.requests.length;
    await desk.advance(60_000);
    expect(desk.requests).toHaveLength(end);
    expect(desk.clock.pendingTimers).toBe(0);
    expect(onPaid).not.toHaveBeenCalled();
  });
});
