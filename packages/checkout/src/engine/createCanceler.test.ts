import { describe, expect, it } from 'vitest';
import { createTestDesk, type TestDesk } from '../../test/createTestDesk.ts';

async function openAwaiting(desk: TestDesk) {
  const checkout = desk.open();
  checkout.start();
  await desk.advance(1_000);
  return checkout;
}

const cancels = (desk: TestDesk) => desk.requests.filter(({ path }) => path.endsWith('/cancel'));

describe('cancel', () => {
  it('is what the server says, after any number of clicks one POST', async () => {
    const desk = createTestDesk();
    const checkout = await openAwaiting(desk);
    checkout.cancel();
    checkout.cancel();
    expect(checkout.getSnapshot()).toMatchObject({ phase: 'awaitingPayment', isCanceling: true });
    await desk.settle();
    expect(checkout.getSnapshot()).toMatchObject({ phase: 'canceled', isCanceling: false });
    checkout.cancel();
    await desk.settle();
    expect(cancels(desk)).toHaveLength(1);
  });

  it('is refused when money has moved, and the view follows the server', async () => {
    const desk = createTestDesk();
    const checkout = await openAwaiting(desk);
    desk.faults.add(({ wait }) => (wait === undefined ? undefined : new Promise(() => undefined)));
    await desk.act('seeOnChain');
    checkout.cancel();
    await desk.settle();
    expect(checkout.getSnapshot().phase).toBe('confirming');
  });

  it('that fails is said, and the payment goes on being followed', async () => {
    const desk = createTestDesk();
    const checkout = await openAwaiting(desk);
    desk.faults.add(({ path }) =>
      path.endsWith('/cancel') ? Promise.reject(new TypeError('Failed to fetch')) : undefined,
    );
    checkout.cancel();
    await desk.advance(10_000);
    expect(checkout.getSnapshot()).toMatchObject({
      phase: 'awaitingPayment',
      errorDuring: 'cancel',
      isCanceling: false,
    });
    await desk.act('pay');
    expect(checkout.getSnapshot().phase).toBe('paid');
  });

  it('holds back every other request until it is answered', async () => {
    const desk = createTestDesk();
    const checkout = await openAwaiting(desk);
    desk.faults.add(({ path }) =>
      path.endsWith('/cancel') ? new Promise(() => undefined) : undefined,
    );
    checkout.cancel();
    await desk.settle();
    const sent = desk.requests.length;
    desk.environment.show();
    desk.environment.hide();
    checkout.refresh();
    await desk.advance(7_000);
    expect(desk.requests).toHaveLength(sent);
  });

  it('makes room for the next attempt', async () => {
    const desk = createTestDesk();
    const checkout = await openAwaiting(desk);
    checkout.cancel();
    await desk.settle();
    checkout.startAgain();
    await desk.advance(1_000);
    await desk.act('pay');
    expect(checkout.getSnapshot().phase).toBe('paid');
    expect(await desk.sessions()).toHaveLength(2);
  });
});
