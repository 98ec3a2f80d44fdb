import { describe, expect, it, vi } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';

describe('createCheckout', () => {
  it('does nothing by itself', async () => {
    const desk = createTestDesk();
    desk.open();
    await desk.advance(60_000);
    expect(desk.requests).toEqual([]);
    expect(desk.clock.pendingTimers).toBe(0);
  });

  it('opens a session on start, follows it and ends paid, with nothing left running', async () => {
    const desk = createTestDesk();
    const onPaid = vi.fn();
    const onStatusChange = vi.fn();
    const checkout = desk.open({ onPaid, onStatusChange });

    checkout.start();
    expect(checkout.getSnapshot().phase).toBe('creating');
    await desk.settle();
    expect(checkout.getSnapshot()).toMatchObject({
      phase: 'awaitingPayment',
      checkoutUrl: expect.stringMatching(/^https:\/\/sandbox\.test\//),
      config: { sandbox: true },
    });
    expect(checkout.remainingMs()).toBe(1_800_000);

    await desk.advance(1_000);
    expect(desk.reads()).toMatchObject([{ wait: 25, conditional: true }]);

    await desk.act('seeOnChain');
    expect(checkout.getSnapshot().phase).toBe('confirming');
    await desk.advance(1_000);
    await desk.act('pay');
    expect(checkout.getSnapshot().phase).toBe('paid');
    expect(onPaid).toHaveBeenCalledTimes(1);
    expect(onPaid.mock.calls[0]?.[0]).toMatchObject({
      reference: 'ORD-1001',
      firstTime: true,
      late: false,
    });
    expect(onStatusChange.mock.calls.map(([event]) => event.status)).toEqual([
      'awaitingPayment',
      'confirming',
      'paid',
    ]);

    const sent = desk.requests.length;
    desk.environment.show();
    await desk.advance(3_600_000);
    expect(desk.requests).toHaveLength(sent);
    expect(desk.clock.pendingTimers).toBe(0);
    expect(desk.environment.listeners).toBe(0);
    expect(desk.mostInFlight()).toBe(1);
  });

  it('G10: a request that hangs is given up once the payment is known to be paid', async () => {
    const desk = createTestDesk();
    desk.faults.add(({ path }) =>
      path === '/config' ? new Promise<Response>(() => undefined) : undefined,
    );
    const checkout = desk.open();
    checkout.start();
    await desk.settle();
    await desk.act('pay');
    await desk.advance(1_000);
    expect(checkout.getSnapshot().phase).toBe('paid');
    expect(desk.clock.pendingTimers).toBe(0);
    const sent = desk.requests.length;
    await desk.advance(60_000);
    expect(desk.requests).toHaveLength(sent);
  });
});
