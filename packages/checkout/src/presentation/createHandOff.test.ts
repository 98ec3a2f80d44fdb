import { describe, expect, it, vi } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { createBrokenStorage } from '../../test/createTestStorage.ts';
import { listElsewhere } from '../../test/listElsewhere.ts';
import { createTestWindows } from '../../test/createTestWindows.ts';
import { createHandOff } from './createHandOff.ts';

const phone = { isCoarse: true, maxTouchPoints: 5 };

async function openAt(
  options: Parameters<typeof createTestWindows>[0] & { isElsewhere?: boolean } = {},
) {
  const { isElsewhere = false, ...browser } = options;
  const desk = createTestDesk();
  const fetch = isElsewhere ? listElsewhere(desk.fetch) : desk.fetch;
  const door = createTestWindows(browser);
  const onStatusChange = vi.fn();
  const checkout = desk.open({ fetch, windows: door.windows, onStatusChange });
  const handOff = createHandOff(checkout);
  checkout.start();
  // A second later the status is being asked for.
  await desk.advance(1_000);
  return { desk, door, checkout, handOff, onStatusChange };
}

describe('createHandOff', () => {
  it('opens a tab on a desktop, and a popup when asked, at the checked address', async () => {
    const { checkout, door, handOff } = await openAt();
    const { checkoutUrl } = checkout.getSnapshot();
    expect(handOff.open()).toEqual({ mode: 'new-tab', reason: 'desktop', outcome: 'opened' });
    expect(handOff.open('popup')).toMatchObject({ mode: 'popup', outcome: 'opened' });
    expect(door.opened).toMatchObject([
      { url: checkoutUrl, kind: 'new-tab' },
      { url: checkoutUrl, kind: 'popup' },
    ]);
    expect(checkout.getSnapshot().handedOver).toMatchObject({ mode: 'popup', outcome: 'opened' });
  });

  it('leaves in the same tab on a phone, and the next page knows that somebody returned', async () => {
    const { checkout, door, desk, handOff } = await openAt({ facts: phone });
    expect(handOff.hasReturned()).toBe(false);
    expect(handOff.open('popup')).toMatchObject({ mode: 'same-tab', outcome: 'leaving' });
    expect(door.left).toEqual([checkout.getSnapshot().checkoutUrl]);
    checkout.destroy();

    const back = desk.open();
    expect(createHandOff(back).hasReturned()).toBe(true);
    back.resume();
    await desk.advance(1_000);
    expect(back.getSnapshot().phase).toBe('awaitingPayment');
    expect(await desk.sessions()).toHaveLength(1);
    await desk.act('expire');
    back.startAgain();
    await desk.settle();
    expect(createHandOff(back).hasReturned()).toBe(false);
  });

  it('leaves as well where the storage throws, and nobody has returned then', async () => {
    const desk = createTestDesk();
    const door = createTestWindows({ facts: phone });
    const checkout = desk.open({ storage: createBrokenStorage(), windows: door.windows });
    const handOff = createHandOff(checkout);
    expect(handOff.hasReturned()).toBe(false);
    checkout.start();
    await desk.advance(1_000);
    expect(handOff.open()).toMatchObject({ mode: 'same-tab', outcome: 'leaving' });
    expect(door.left).toHaveLength(1);
    expect(handOff.hasReturned()).toBe(false);
  });

  it('leaves its note under the name that pages of other versions look for', async () => {
    const { desk, handOff } = await openAt({ facts: phone });
    handOff.open();
    const [session] = await desk.sessions();
    expect(desk.storage.getItem('stablepay:left')).toBe(session?.id);
  });

  it('opens a popup where the shop wants the payment page in one', async () => {
    const desk = createTestDesk();
    const { windows } = createTestWindows();
    const checkout = desk.open({ windows, paymentPage: 'popup' });
    const handOff = createHandOff(checkout);
    expect(handOff.hasReturned()).toBe(false);
    checkout.start();
    await desk.advance(1_000);
    expect(handOff.open()).toMatchObject({ mode: 'popup', outcome: 'opened' });
    expect(handOff.open('page')).toMatchObject({ mode: 'new-tab', outcome: 'opened' });
  });

  it('looks after the newest window only', async () => {
    const { checkout, door, desk, handOff } = await openAt();
    handOff.open();
    handOff.open('popup');
    const [first] = door.opened;
    if (first) first.isClosed = true;
    await desk.advance(1_000);
    expect(checkout.getSnapshot().handedOver).toMatchObject({ mode: 'popup', outcome: 'opened' });
  });

  it('hands it to the app around the page where that opens links', async () => {
    const desk = createTestDesk();
    const openExternally = vi.fn();
    const { windows } = createTestWindows();
    const checkout = desk.open({ windows: { ...windows, openExternally } });
    const handOff = createHandOff(checkout);
    checkout.start();
    await desk.settle();
    expect(handOff.open()).toMatchObject({ mode: 'system-browser', outcome: 'opened' });
    expect(openExternally.mock.calls).toEqual([[checkout.getSnapshot().checkoutUrl]]);
  });

  it('T37: a refused window is said at once, the session is kept, the next click stays here', async () => {
    const { checkout, door, desk, handOff } = await openAt({ refuses: true });
    const before = checkout.getSnapshot().state;
    expect(handOff.open('popup')).toEqual({
      mode: 'same-tab',
      reason: 'windows-blocked',
      outcome: 'blocked',
    });
    expect(door.left).toEqual([]);
    expect(checkout.getSnapshot()).toMatchObject({ state: before, error: undefined });
    expect(handOff.open('popup')).toMatchObject({ mode: 'same-tab', outcome: 'leaving' });
    expect(door.left).toHaveLength(1);
    expect(await desk.sessions()).toHaveLength(1);
    await desk.act('pay');
    expect(checkout.getSnapshot().phase).toBe('paid');
  });

  it('T37: a refused window in a frame leaves the link to be copied', async () => {
    const { door, handOff } = await openAt({ refuses: true, facts: { isFramed: true } });
    expect(handOff.open()).toMatchObject({ mode: 'copy-link', outcome: 'blocked' });
    expect(handOff.open()).toMatchObject({ mode: 'copy-link', outcome: 'offered' });
    expect(door.left).toEqual([]);
  });

  it.each(['new-tab', 'popup'] as const)(
    'T37, T38: a %s shut at once, or cut off by COOP, is noticed within 1 s and cancels nothing',
    async (kind) => {
      const { checkout, door, desk, onStatusChange, handOff } = await openAt();
      handOff.open(kind === 'popup' ? 'popup' : 'page');
      const [opened] = door.opened;
      if (opened) opened.isClosed = true;
      await desk.advance(1_000);
      expect(checkout.getSnapshot()).toMatchObject({
        phase: 'awaitingPayment',
        handedOver: { mode: 'same-tab', reason: 'windows-blocked', outcome: 'closed' },
      });
      expect(desk.requests.filter(({ path }) => path.endsWith('/cancel'))).toEqual([]);
      await desk.act('pay');
      expect(checkout.getSnapshot().phase).toBe('paid');
      expect(onStatusChange.mock.calls.map(([{ status }]) => status)).toEqual([
        'awaitingPayment',
        'paid',
      ]);
    },
  );

  it('T38: a window closed later means nothing at all', async () => {
    const { checkout, door, desk, handOff } = await openAt();
    handOff.open();
    await desk.advance(5_000);
    const before = checkout.getSnapshot();
    expect(before.handedOver).toMatchObject({ mode: 'new-tab', outcome: 'opened' });
    const [opened] = door.opened;
    if (opened) opened.isClosed = true;
    await desk.advance(600_000);
    expect(checkout.getSnapshot()).toMatchObject({
      phase: 'awaitingPayment',
      handedOver: before.handedOver,
    });
  });

  it('T32: an address on no listed origin is never opened, left for, or handed out', async () => {
    const { checkout, door, handOff } = await openAt({ isElsewhere: true });
    expect(checkout.getSnapshot()).toMatchObject({
      phase: 'awaitingPayment',
      checkoutUrl: undefined,
      error: { code: 'checkout-origin-refused' },
    });
    expect(handOff.open()).toBeUndefined();
    expect(handOff.open('popup')).toBeUndefined();
    expect(door).toMatchObject({ opened: [], left: [] });
  });

  it.each(['pay', 'expire', 'seeOnChain'] as const)(
    'does nothing once there is nothing to pay: %s',
    async (command) => {
      const { door, desk, handOff } = await openAt();
      await desk.act(command);
      expect(handOff.open()).toBeUndefined();
      expect(door.opened).toEqual([]);
    },
  );

  it.each(['pause', 'destroy'] as const)('leaves no timer behind after %s', async (end) => {
    const { checkout, desk, handOff } = await openAt();
    handOff.open();
    checkout[end]();
    await desk.settle();
    expect(desk.clock.pendingTimers).toBe(0);
  });

  it('leaves no timer behind after paid', async () => {
    const { desk, handOff } = await openAt();
    await desk.advance(1_000);
    handOff.open();
    await desk.act('pay');
    expect(desk.clock.pendingTimers).toBe(0);
  });
});
