import { describe, expect, it } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { listElsewhere } from '../../test/listElsewhere.ts';
import { createTestWindows } from '../../test/createTestWindows.ts';
import { createHandOff } from '../presentation/createHandOff.ts';
import type { CheckoutEvent } from './CheckoutEvent.ts';
import { observeCheckout } from './observeCheckout.ts';

type Options = Parameters<typeof createTestDesk>[0] & {
  refuses?: boolean;
  isElsewhere?: boolean;
};

function observe({ refuses = false, isElsewhere = false, ...options }: Options = {}) {
  const desk = createTestDesk(options);
  const { windows } = createTestWindows({ refuses });
  const fetch = isElsewhere ? listElsewhere(desk.fetch) : desk.fetch;
  const checkout = desk.open({ fetch, windows });
  const handOff = createHandOff(checkout);
  const events: CheckoutEvent[] = [];
  const stop = observeCheckout({ checkout, onEvent: (event) => events.push(event) });
  const types = () => events.map(({ type }) => type);
  return { desk, checkout, handOff, events, types, stop };
}

const begun = ['checkout:started', 'checkout:created', 'status:changed', 'checkout:payable'];

describe('observeCheckout', () => {
  it('tells a payment from the click to paid, in order', async () => {
    const { desk, checkout, events, types } = observe();
    checkout.start();
    await desk.advance(1_000);
    await desk.act('seeOnChain');
    await desk.advance(1_000);
    await desk.act('pay');
    expect(types().toSorted()).toEqual(
      [...begun, 'status:changed', 'status:changed', 'checkout:paid'].toSorted(),
    );
    expect(events.at(0)).toEqual({ version: 1, reference: 'ORD-1001', type: 'checkout:started' });
    const statuses = events.flatMap((event) =>
      event.type === 'status:changed' ? [[event.previousStatus, event.status]] : [],
    );
    expect(statuses).toEqual([
      ['creating', 'awaitingPayment'],
      ['awaitingPayment', 'confirming'],
      ['confirming', 'paid'],
    ]);
    expect(events.at(-1)).toMatchObject({ type: 'checkout:paid', late: false });
  });

  it('tells of a late payment that it is late', async () => {
    const { desk, checkout, events } = observe();
    checkout.start();
    await desk.advance(1_000);
    await desk.act('expire');
    await desk.act('pay');
    await desk.advance(60_000);
    checkout.refresh();
    await desk.settle();
    expect(events.filter(({ type }) => type === 'checkout:paid')).toMatchObject([{ late: true }]);
  });

  it('tells that a payment of an earlier page load was picked up', async () => {
    const { desk, checkout } = observe();
    checkout.start();
    await desk.advance(1_000);
    checkout.destroy();
    const events: string[] = [];
    const next = desk.open();
    observeCheckout({ checkout: next, onEvent: ({ type }) => events.push(type) });
    next.resume();
    await desk.settle();
    expect(events).toContain('checkout:resumed');
    expect(events).not.toContain('checkout:created');
  });

  it.each([
    [false, 'handoff:opened', 'popup'],
    [true, 'handoff:blocked', 'same-tab'],
  ] as const)('tells what became of the window; refused: %s', async (refuses, type, mode) => {
    const { desk, checkout, handOff, events } = observe({ refuses });
    checkout.start();
    await desk.advance(1_000);
    handOff.open('popup');
    expect(events.at(-1)).toMatchObject({ type, mode });
  });

  it('tells of a payment page that must not be opened', async () => {
    const { desk, checkout, types } = observe({ isElsewhere: true });
    checkout.start();
    await desk.advance(1_000);
    expect(types()).toContain('handoff:refused');
    expect(types()).not.toContain('checkout:payable');
  });

  it('tells when the connection goes and when it is back, once each', async () => {
    const { desk, checkout, types, events } = observe();
    checkout.start();
    await desk.advance(1_000);
    const gone = () => Promise.reject<Response>(new TypeError('Failed to fetch'));
    desk.faults.add(gone);
    await desk.advance(60_000);
    desk.faults.delete(gone);
    await desk.advance(60_000);
    expect(types().filter((type) => type.startsWith('connection:'))).toEqual([
      'connection:lost',
      'connection:restored',
    ]);
    expect(events.find(({ type }) => type === 'connection:lost')).toMatchObject({
      during: 'read',
      code: 'connection-failed',
    });
  });

  it('tells of a start that failed, a cancel, and a deadline', async () => {
    const { desk, checkout, types } = observe({ sessionLifetimeMs: 60_000 });
    const gone = () => Promise.reject<Response>(new TypeError('Failed to fetch'));
    desk.faults.add(gone);
    checkout.start();
    await desk.advance(60_000);
    expect(types()).toEqual(['checkout:started', 'checkout:start-failed']);
    desk.faults.delete(gone);
    checkout.start();
    await desk.advance(1_000);
    desk.faults.add(gone);
    await desk.advance(61_000);
    expect(types()).toContain('deadline:passed');
    desk.faults.delete(gone);
    await desk.advance(30_000);
    checkout.startAgain();
    await desk.settle();
    checkout.cancel();
    await desk.settle();
    expect(types()).toContain('cancel:requested');
    expect(types()).not.toContain('cancel:failed');
  });

  it('T04: no event holds a token or an address', async () => {
    const { desk, checkout, handOff, events } = observe();
    checkout.start();
    await desk.advance(1_000);
    handOff.open();
    const { checkoutUrl = '' } = checkout.getSnapshot();
    const token = /"token":"([^"]+)"/.exec([...desk.storage.entries.values()].join(' '))?.[1] ?? '';
    expect(token.length).toBeGreaterThan(20);
    await desk.act('pay');
    const said = JSON.stringify(events);
    expect(said).not.toContain(token);
    expect(said).not.toContain(checkoutUrl);
  });

  it('a listener that throws is told to the page and disturbs nobody', async () => {
    const { desk, checkout, types } = observe();
    const thrown: unknown[] = [];
    const catchIt = (error: unknown) => thrown.push(error);
    const runtime = globalThis as unknown as { process: NodeJS.EventEmitter };
    const others = runtime.process.listeners('uncaughtException');
    runtime.process.removeAllListeners('uncaughtException');
    runtime.process.on('uncaughtException', catchIt);
    observeCheckout({
      checkout,
      onEvent: ({ type }) => {
        if (type === 'checkout:created') throw new Error('a bug of the shop');
      },
    });
    checkout.start();
    await desk.advance(1_000);
    await desk.act('pay');
    runtime.process.removeListener('uncaughtException', catchIt);
    for (const other of others) runtime.process.on('uncaughtException', other as () => void);
    expect(thrown).toMatchObject([{ message: 'a bug of the shop' }]);
    expect(types()).toContain('checkout:paid');
    expect(checkout.getSnapshot().phase).toBe('paid');
  });

  it('T46: says nothing any more after it was stopped', async () => {
    const { desk, checkout, events, stop } = observe();
    checkout.start();
    await desk.advance(1_000);
    const before = events.length;
    stop();
    await desk.act('pay');
    expect(events).toHaveLength(before);
  });
});
