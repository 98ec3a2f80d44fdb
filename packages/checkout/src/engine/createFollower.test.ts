import { isFundsStatus, sessionStatuses } from '@stablepay/core';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createTestDesk, type TestDesk } from '../../test/createTestDesk.ts';
import { networkFaults } from '../../test/faults.ts';
import type { CreateCheckoutParameters } from './createCheckout.ts';

const minute = 60_000;

async function openAwaiting(desk: TestDesk, parameters?: Partial<CreateCheckoutParameters>) {
  const checkout = desk.open(parameters);
  checkout.start();
  await desk.settle();
  expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
  return checkout;
}

describe('following a session', () => {
  it('asks again within 250 ms of a held answer, one request at a time', async () => {
    const desk = createTestDesk();
    await openAwaiting(desk);
    await desk.advance(2 * minute);
    const reads = desk.reads();
    expect(reads.length).toBeGreaterThanOrEqual(4);
    expect(reads.length).toBeLessThanOrEqual(6);
    expect(reads.every(({ wait, conditional }) => wait === 25 && conditional)).toBe(true);
    expect(desk.mostInFlight()).toBe(1);
  });

  it('keeps to the ladder, in ms, where the server does not hold', async () => {
    const desk = createTestDesk({ maxWaitSeconds: 0 });
    await openAwaiting(desk);
    await desk.advance(6 * minute);
    const at = desk.reads().map((read) => read.at);
    const gaps = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    // With random() at 0.5 the jitter is nothing.
    expect(at[0]).toBe(2_000);
    expect(new Set(gaps.filter((_, index) => (at[index + 1] ?? 0) <= minute))).toEqual(
      new Set([2_000]),
    );
    expect(gaps.at(30)).toBe(5_000);
    expect(gaps.at(-1)).toBe(15_000);
  });

  it.each(Object.entries(networkFaults))(
    'T43: %s for 20 s is never a payment result, and paid is found after it',
    async (_, fault) => {
      const desk = createTestDesk();
      const onPaid = vi.fn();
      const checkout = await openAwaiting(desk, { onPaid });
      await desk.advance(1_000);
      desk.faults.add(fault);
      desk.environment.emit({ type: 'woke' });
      await desk.advance(20_000);
      expect(checkout.getSnapshot()).toMatchObject({
        phase: 'awaitingPayment',
        errorDuring: 'read',
        isLost: false,
      });
      expect(desk.reads().length).toBeGreaterThan(2);
      await desk.act('pay');
      desk.faults.clear();
      await desk.advance(16_000);
      expect(checkout.getSnapshot()).toMatchObject({ phase: 'paid', error: undefined });
      expect(onPaid).toHaveBeenCalledTimes(1);
    },
  );

  it('T43: a request that hangs is given up after its wait and 8 s', async () => {
    const desk = createTestDesk();
    const checkout = await openAwaiting(desk);
    desk.faults.add(() => new Promise(() => undefined));
    await desk.advance(32_000);
    expect(checkout.getSnapshot().error).toBeUndefined();
    await desk.advance(2_000);
    expect(checkout.getSnapshot().error).toMatchObject({ code: 'timeout' });
  });

  it('T43: says offline where the device says so', async () => {
    const desk = createTestDesk({ maxWaitSeconds: 0 });
    const checkout = await openAwaiting(desk);
    desk.environment.setOnline(false);
    desk.shop.network.online = false;
    await desk.advance(2_500);
    expect(checkout.getSnapshot().error).toMatchObject({ code: 'offline' });
  });

  it('T53: Retry-After is obeyed, and a wake-up does not shorten it', async () => {
    const desk = createTestDesk({ maxWaitSeconds: 0 });
    const checkout = await openAwaiting(desk);
    const busy = () =>
      Promise.resolve(new Response('', { status: 503, headers: { 'retry-after': '40' } }));
    desk.faults.add(busy);
    await desk.advance(2_100);
    const sent = desk.reads().length;
    desk.faults.clear();
    await desk.advance(20_000);
    desk.environment.show();
    checkout.refresh();
    await desk.advance(19_000);
    expect(desk.reads()).toHaveLength(sent);
    await desk.advance(2_000);
    expect(desk.reads()).toHaveLength(sent + 1);
  });

  it('T39: hidden 10 min, paid meanwhile, shown within 1 s of coming back', async () => {
    const desk = createTestDesk();
    const checkout = await openAwaiting(desk);
    await desk.advance(5_000);
    desk.environment.hide();
    await desk.advance(100);
    const hiddenFrom = desk.reads().length;
    await desk.advance(10 * minute - 30_000);
    const hiddenReads = desk.reads().slice(hiddenFrom);
    expect(hiddenReads.length).toBeLessThanOrEqual(10);
    expect(hiddenReads.every(({ wait }) => wait === 0)).toBe(true);
    await desk.act('pay');

    const before = desk.reads().length;
    desk.environment.show();
    await desk.advance(1_000);
    expect(checkout.getSnapshot().phase).toBe('paid');
    expect(desk.reads()).toHaveLength(before + 1);
  });

  it('T39: a held request that died with the app is given up on return', async () => {
    const desk = createTestDesk();
    const checkout = await openAwaiting(desk);
    desk.faults.add(({ wait }) => (wait === 25 ? new Promise(() => undefined) : undefined));
    await desk.advance(3_000);
    await desk.act('pay');
    expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
    desk.environment.show();
    await desk.advance(1_000);
    expect(checkout.getSnapshot().phase).toBe('paid');
  });

  it('wake-ups within 500 ms are one read', async () => {
    const desk = createTestDesk();
    await openAwaiting(desk);
    await desk.advance(10_000);
    const before = desk.reads().length;
    for (let times = 0; times < 4; times += 1) {
      desk.environment.emit({ type: 'woke' });
      await desk.advance(100);
    }
    const wanted = desk.reads().slice(before);
    expect(wanted.filter(({ wait }) => wait === 0)).toHaveLength(1);
    expect(desk.mostInFlight()).toBe(1);
  });

  it.each([5, 30, 120])(
    'T40: after %i min of sleep one read and a right countdown',
    async (min) => {
      const desk = createTestDesk({ sessionLifetimeMs: 180 * minute });
      const checkout = await openAwaiting(desk);
      await desk.advance(10_000);
      const before = desk.reads().length;
      // The device slept: its timers and its monotonic clock stood still, the server's did not.
      desk.sleep(min * minute);
      desk.environment.show();
      await desk.settle();
      expect(desk.reads().slice(before)).toHaveLength(1);
      const expected = 180 * minute - 10_000 - min * minute;
      expect(Math.abs((checkout.remainingMs() ?? 0) - expected)).toBeLessThanOrEqual(1_000);
    },
  );

  it('T40: sleep without any event is noticed at the next read', async () => {
    const desk = createTestDesk({ sessionLifetimeMs: 180 * minute });
    const checkout = await openAwaiting(desk);
    await desk.advance(1_000);
    desk.sleep(60 * minute);
    await desk.advance(60_000);
    const expected = 180 * minute - 61_000 - 60 * minute;
    expect(Math.abs((checkout.remainingMs() ?? 0) - expected)).toBeLessThanOrEqual(1_000);
  });

  it('T41: a device clock wrong by 1 s to 10 years changes nothing', async () => {
    const year = 365 * 24 * 60 * minute;
    for (const shift of [1_000, -1_000, minute, -minute, 10 * year, -10 * year]) {
      const desk = createTestDesk();
      desk.shiftWallClock(shift);
      const checkout = await openAwaiting(desk);
      await desk.advance(10_000);
      desk.shiftWallClock(-2 * shift);
      await desk.advance(10_000);
      expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
      expect(checkout.remainingMs()).toBe(30 * minute - 20_000);
    }
  });

  it('at zero it says checking and asks at once; only the server says expired', async () => {
    const desk = createTestDesk({ sessionLifetimeMs: minute });
    const checkout = await openAwaiting(desk);
    const phases = new Set<string>();
    checkout.subscribe(() => phases.add(checkout.getSnapshot().phase));
    desk.backend.word = 'pending';
    await desk.advance(61_000);
    expect(checkout.getSnapshot().phase).toBe('checking');
    expect(checkout.getSnapshot().checkoutUrl).toBeUndefined();
    expect(desk.reads().at(-2)).toMatchObject({ wait: 0, at: minute });
    expect(phases.has('expired')).toBe(false);

    desk.backend.word = undefined;
    await desk.advance(30_000);
    expect(checkout.getSnapshot().phase).toBe('expired');
  });

  it('T49: a payment 10 min after the end is found, and marked late', async () => {
    const desk = createTestDesk();
    const onPaid = vi.fn();
    const checkout = await openAwaiting(desk, { onPaid });
    await desk.act('expire');
    await desk.advance(10 * minute);
    expect(checkout.getSnapshot().phase).toBe('expired');
    await desk.act('pay');
    await desk.advance(minute * 1.1);
    expect(checkout.getSnapshot().phase).toBe('paid');
    expect(onPaid.mock.calls).toMatchObject([[{ late: true }]]);
  });

  it('T44: after the end one read a minute for 15 min and one per wake-up, then nothing', async () => {
    const desk = createTestDesk();
    await openAwaiting(desk);
    await desk.act('expire');
    const before = desk.reads().length;
    await desk.advance(14 * minute);
    expect(desk.reads().length - before).toBe(14);
    desk.environment.show();
    await desk.settle();
    expect(desk.reads().length - before).toBe(15);
    await desk.advance(2 * minute);
    const end = desk.reads().length;
    expect(desk.clock.pendingTimers).toBe(0);
    desk.environment.show();
    await desk.advance(60 * minute);
    expect(desk.reads()).toHaveLength(end);
  });

  it('T44: hidden for 24 h it comes to rest, and one look on return finds the payment', async () => {
    const desk = createTestDesk({ maxWaitSeconds: 0, sessionLifetimeMs: 48 * 60 * minute });
    const checkout = await openAwaiting(desk);
    desk.environment.hide();
    desk.faults.add(() => Promise.resolve(new Response(null, { status: 304 })));
    await desk.advance(24.1 * 60 * minute);
    // The countdown alone is left.
    expect(desk.clock.pendingTimers).toBeLessThanOrEqual(1);
    const end = desk.reads().length;
    await desk.advance(60 * minute);
    expect(desk.reads()).toHaveLength(end);
    desk.faults.clear();
    await desk.act('pay');
    desk.environment.show();
    await desk.settle();
    expect(checkout.getSnapshot().phase).toBe('paid');
  }, 60_000);

  it('T44: our own typed 404 stops everything, and start renews the access', async () => {
    const desk = createTestDesk();
    const checkout = await openAwaiting(desk);
    const body = { error: { code: 'session-not-found', message: 'gone' } };
    const gone = () => Promise.resolve(Response.json(body, { status: 404 }));
    desk.faults.add(gone);
    await desk.advance(1_000);
    expect(checkout.getSnapshot()).toMatchObject({
      phase: 'awaitingPayment',
      isLost: true,
      error: { code: 'session-not-found' },
    });
    expect(desk.clock.pendingTimers).toBe(0);
    const end = desk.requests.length;
    desk.environment.show();
    checkout.refresh();
    await desk.advance(60 * minute);
    expect(desk.requests).toHaveLength(end);

    desk.faults.clear();
    checkout.start();
    await desk.settle();
    expect(checkout.getSnapshot()).toMatchObject({ isLost: false, error: undefined });
    expect(desk.posts()).toHaveLength(2);
  });

  it('T44, T46: destroy with a request in flight: no timer, no request, no callback', async () => {
    const desk = createTestDesk();
    const onPaid = vi.fn();
    const onStatusChange = vi.fn();
    const checkout = await openAwaiting(desk, { onPaid, onStatusChange });
    await desk.advance(1_000);
    onStatusChange.mockClear();
    const paying = desk.act('pay');
    checkout.destroy();
    await paying;
    const end = desk.requests.length;
    checkout.start();
    checkout.resume();
    checkout.refresh();
    checkout.cancel();
    desk.environment.show();
    await desk.advance(10 * minute);
    expect(desk.requests).toHaveLength(end);
    expect(desk.clock.pendingTimers).toBe(0);
    expect(desk.environment.listeners).toBe(0);
    expect(onPaid).not.toHaveBeenCalled();
    expect(onStatusChange).not.toHaveBeenCalled();
  });

  it('T48: an unknown word is never final and never success, and is asked about slowly', async () => {
    const desk = createTestDesk({ maxWaitSeconds: 0 });
    const onPaid = vi.fn();
    const checkout = await openAwaiting(desk, { onPaid });
    await desk.say('PAID');
    await desk.advance(2_500);
    expect(checkout.getSnapshot()).toMatchObject({ phase: 'unknown', checkoutUrl: undefined });
    const before = desk.reads().length;
    await desk.advance(minute);
    expect(desk.reads().length - before).toBe(4);
    await desk.say('paid');
    await desk.advance(16_000);
    expect(checkout.getSnapshot().phase).toBe('paid');
    expect(onPaid).toHaveBeenCalledTimes(1);
  });

  it('T48: of any word only "paid" is success', async () => {
    const words = fc.oneof(
      fc.string({ minLength: 1, maxLength: 64 }),
      fc.constantFrom(...sessionStatuses).map((word) => word.toUpperCase()),
      fc.constantFrom('paid ', ' paid', 'Paid', 'payed', 'completed', 'success', 'constructor'),
    );
    await fc.assert(
      fc.asyncProperty(words, async (word) => {
        fc.pre(!isFundsStatus(word) && word !== 'pending');
        const desk = createTestDesk();
        const onPaid = vi.fn();
        const checkout = await openAwaiting(desk, { onPaid });
        desk.faults.add(({ wait }) =>
          wait === undefined ? undefined : reworded({ desk, word, checkout }),
        );
        await desk.advance(1_000);
        checkout.destroy();
        expect(onPaid).not.toHaveBeenCalled();
        expect(checkout.getSnapshot().state.status).not.toBe('paid');
      }),
    );
  }, 60_000);

  it('a query cache that is emptied under it changes nothing', async () => {
    const { QueryClient } = await import('@tanstack/react-query');
    const queryClient = new QueryClient({ defaultOptions: { queries: { retry: 3 } } });
    const desk = createTestDesk();
    const checkout = await openAwaiting(desk, { queryClient });
    await desk.advance(1_000);
    queryClient.clear();
    await desk.advance(4_000);
    await desk.act('pay');
    await desk.advance(1_000);
    expect(checkout.getSnapshot().phase).toBe('paid');
  });
});

function reworded({
  word,
  checkout,
}: {
  desk: TestDesk;
  word: string;
  checkout: Awaited<ReturnType<typeof openAwaiting>>;
}): Promise<Response> {
  const { state } = checkout.getSnapshot();
  const session = 'session' in state ? state.session : undefined;
  const revision = (session?.revision ?? 0) + 1;
  return Promise.resolve(Response.json({ ...session, status: word, revision }));
}
