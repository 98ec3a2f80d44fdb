import { describe, expect, it } from 'vitest';
import { createTestDesk } from '../../test/createTestDesk.ts';
import { networkFaults } from '../../test/faults.ts';
import { createBrokenStorage } from '../../test/createTestStorage.ts';

describe('start', () => {
  it('T26: any number of clicks is one POST', async () => {
    const desk = createTestDesk();
    const checkout = desk.open();
    for (let click = 0; click < 5; click += 1) checkout.start();
    await desk.settle();
    checkout.start();
    await desk.advance(5_000);
    expect(desk.posts()).toHaveLength(1);
    expect(await desk.sessions()).toHaveLength(1);
  });

  it('T26: an answer that was lost after the session was made gives the same session', async () => {
    const desk = createTestDesk();
    let isLost = false;
    desk.faults.add(({ method, path }) => {
      if (method !== 'POST' || path !== '/sessions' || isLost) return undefined;
      isLost = true;
      const url = `${desk.shop.proxyUrl}/sessions`;
      const headers = { 'content-type': 'application/json' };
      const sent = desk.shop.fetch(url, { method, headers, body: '{"reference":"ORD-1001"}' });
      return sent.then(() => Promise.reject(new TypeError('Failed to fetch')));
    });
    const checkout = desk.open();
    checkout.start();
    await desk.advance(15_000);
    expect(desk.posts()).toHaveLength(2);
    expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
    expect(await desk.sessions()).toHaveLength(1);
  });

  it('what was pressed offline is asked for when the connection is back, once', async () => {
    const desk = createTestDesk();
    desk.environment.setOnline(false);
    desk.shop.network.online = false;
    const checkout = desk.open();
    checkout.start();
    await desk.advance(30_000);
    expect(checkout.getSnapshot()).toMatchObject({ phase: 'idle', errorDuring: 'start' });
    const tried = desk.posts().length;
    // To come back to the page alone changes nothing.
    desk.environment.show();
    await desk.advance(30_000);
    expect(desk.posts()).toHaveLength(tried);
    desk.shop.network.online = true;
    desk.environment.setOnline(true);
    await desk.settle();
    expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
    expect(await desk.sessions()).toHaveLength(1);
  });

  it('may be pressed again after 8 s without an answer', async () => {
    const desk = createTestDesk();
    const stall = () => new Promise<Response>(() => undefined);
    desk.faults.add(stall);
    const checkout = desk.open();
    checkout.start();
    await desk.advance(7_900);
    checkout.start();
    await desk.settle();
    expect(desk.posts()).toHaveLength(1);

    await desk.advance(200);
    desk.faults.delete(stall);
    checkout.start();
    await desk.settle();
    expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
    expect(await desk.sessions()).toHaveLength(1);
  });

  it.each(Object.entries(networkFaults))('says so and can be repeated: %s', async (_, fault) => {
    const desk = createTestDesk();
    desk.faults.add(fault);
    const checkout = desk.open();
    checkout.start();
    await desk.advance(60_000);
    const { phase, error, errorDuring, isStarting } = checkout.getSnapshot();
    expect({ phase, errorDuring, isStarting }).toEqual({
      phase: 'idle',
      errorDuring: 'start',
      isStarting: false,
    });
    expect(error?.retryable).toBe(true);

    desk.faults.clear();
    checkout.start();
    await desk.settle();
    expect(checkout.getSnapshot()).toMatchObject({ phase: 'awaitingPayment', error: undefined });
  });

  it('T49: a start that fails leaves the earlier session followed, and a late payment is found', async () => {
    const desk = createTestDesk();
    const checkout = desk.open();
    checkout.start();
    await desk.settle();
    await desk.act('expire');
    await desk.advance(1_000);
    const refuse = () => Promise.reject<Response>(new TypeError('Failed to fetch'));
    desk.faults.add(refuse);
    checkout.startAgain();
    await desk.advance(30_000);
    expect(checkout.getSnapshot()).toMatchObject({ phase: 'expired', errorDuring: 'start' });
    desk.faults.delete(refuse);

    await desk.act('pay');
    await desk.advance(70_000);
    expect(checkout.getSnapshot().phase).toBe('paid');
  });

  it('an order nobody knows is a typed error, at once', async () => {
    const desk = createTestDesk();
    const checkout = desk.open({ reference: 'unknown' });
    checkout.start();
    await desk.settle();
    expect(checkout.getSnapshot()).toMatchObject({
      phase: 'idle',
      error: { code: 'order-not-found', retryable: false },
    });
    expect(desk.clock.pendingTimers).toBe(0);
  });

  it('T32: a payment page on a foreign origin is not offered', async () => {
    const desk = createTestDesk();
    desk.faults.add(({ path }) =>
      path === '/config'
        ? desk.shop.fetch(`${desk.shop.proxyUrl}/config`).then(async (response) => {
            const config = (await response.json()) as object;
            return Response.json({ ...config, checkoutOrigins: ['https://elsewhere.test'] });
          })
        : undefined,
    );
    const checkout = desk.open();
    checkout.start();
    await desk.settle();
    expect(checkout.getSnapshot()).toMatchObject({
      phase: 'awaitingPayment',
      checkoutUrl: undefined,
      error: { code: 'checkout-origin-refused' },
      errorDuring: 'open',
    });
  });

  it('the list of origins is asked for again until it is there', async () => {
    const desk = createTestDesk();
    const fault = ({ path }: { path: string }) =>
      path === '/config' ? Promise.reject(new TypeError('Failed to fetch')) : undefined;
    desk.faults.add(fault);
    const checkout = desk.open();
    checkout.start();
    await desk.advance(120_000);
    expect(checkout.getSnapshot()).toMatchObject({ phase: 'awaitingPayment' });
    expect(checkout.getSnapshot().checkoutUrl).toBeUndefined();

    desk.faults.clear();
    await desk.advance(60_000);
    expect(checkout.getSnapshot().checkoutUrl).toMatch(/^https:\/\/sandbox\.test\//);
  });

  it('works where storage throws', async () => {
    const desk = createTestDesk();
    const checkout = desk.open({ storage: createBrokenStorage() });
    checkout.resume();
    checkout.start();
    await desk.settle();
    await desk.act('pay');
    await desk.advance(1_000);
    expect(checkout.getSnapshot().phase).toBe('paid');
  });

  it('startAgain opens the next attempt only after an end without money', async () => {
    const desk = createTestDesk();
    const checkout = desk.open();
    checkout.startAgain();
    await desk.settle();
    expect(desk.posts()).toHaveLength(0);

    checkout.start();
    await desk.settle();
    checkout.startAgain();
    await desk.settle();
    expect(desk.posts()).toHaveLength(1);

    await desk.act('expire');
    await desk.advance(1_000);
    expect(checkout.getSnapshot().phase).toBe('expired');
    checkout.startAgain();
    checkout.startAgain();
    await desk.settle();
    expect(desk.posts()).toHaveLength(2);
    expect(checkout.getSnapshot().phase).toBe('awaitingPayment');
    expect(await desk.sessions()).toHaveLength(2);
  });

  it('never starts again once money was seen', async () => {
    const desk = createTestDesk();
    const checkout = desk.open();
    checkout.start();
    await desk.settle();
    await desk.act('seeOnChain');
    await desk.act('fail');
    await desk.advance(1_000);
    expect(checkout.getSnapshot().phase).toBe('failed');
    checkout.startAgain();
    checkout.start();
    await desk.settle();
    expect(desk.posts()).toHaveLength(1);
  });
});
