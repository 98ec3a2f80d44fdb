import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';

// What can happen to an open page, in any order.
const steps = fc.constantFrom(
  'wait 100',
  'wait 3000',
  'wait 26000',
  'hide',
  'show',
  'woke',
  'offline',
  'online',
  'refresh',
  'start',
  'cancel',
  'pause',
  'resume',
  'seeOnChain',
  'pay',
);
type Step = typeof steps extends fc.Arbitrary<infer S> ? S : never;

async function play(path: Step[]) {
  const desk = createTestDesk();
  const onPaid = vi.fn();
  const statuses: string[] = [];
  const checkout = desk.open({
    onPaid,
    onStatusChange: ({ session, status }) => statuses.push(`${session.id} ${status}`),
  });
  checkout.start();
  await desk.settle();
  for (const step of path) {
    if (step === 'hide') desk.environment.hide();
    else if (step === 'show') desk.environment.show();
    else if (step === 'woke') desk.environment.emit({ type: 'woke' });
    else if (step === 'offline') desk.shop.network.online = false;
    else if (step === 'online') desk.shop.network.online = true;
    else if (step === 'seeOnChain' || step === 'pay') await desk.act(step).catch(() => undefined);
    else if (step.startsWith('wait')) await desk.advance(Number(step.slice(5)));
    else checkout[step as 'refresh' | 'start' | 'cancel' | 'pause' | 'resume']();
  }
  desk.shop.network.online = true;
  checkout.resume();
  desk.environment.show();
  await desk.advance(61_000);
  return { desk, checkout, onPaid, statuses };
}

describe('the poller under anything', () => {
  it('T45: one request in flight, each outcome once, and paid is found if it was paid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 12 }), async (path) => {
        const { desk, checkout, onPaid, statuses } = await play(path);
        const [newest] = await desk.sessions();
        const isPaid = newest?.status === 'paid';
        expect(checkout.getSnapshot().phase === 'paid').toBe(isPaid);
        expect(onPaid).toHaveBeenCalledTimes(isPaid ? 1 : 0);
        expect(new Set(statuses).size).toBe(statuses.length);
        expect(desk.mostInFlight()).toBeLessThanOrEqual(1);
        if (isPaid) expect(desk.clock.pendingTimers).toBe(0);
        checkout.destroy();
        await desk.settle();
        expect(desk.clock.pendingTimers).toBe(0);
        expect(desk.environment.listeners).toBe(0);
      }),
    );
  }, 120_000);
});
