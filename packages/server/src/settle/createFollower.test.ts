import { createTestClock, type TestClock } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';

// Real turns of the event loop: WebCrypto answers outside of the microtask queue.
const settle = async () => {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
};

/** Moves time until the promise is settled: a slow machine may need more turns than a fast one. */
async function finish<T>(clock: TestClock, held: Promise<T>): Promise<T> {
  const settled = held.then(
    () => true,
    () => true,
  );
  for (let turn = 0; turn < 200; turn += 1) {
    if (await Promise.race([settled, clock.advance(500).then(() => false)])) break;
  }
  return held;
}

/** A world that stands still, without webhooks, and what it reads of StablePay. */
async function waitingWorld(
  change: Parameters<typeof createProxyWorld>[0] = {},
  clock = createTestClock({ settle }),
) {
  const world = createProxyWorld({ ...change, clock });
  world.webhooks.enabled = false;
  const { session, token } = await world.open();
  const reads = () => world.upstreamCalls.filter(({ method }) => method === 'GET').length;
  const hold = (wait: number) => world.read(session, token, `"${session.revision}"`, wait);
  return { world, clock, session, reads, hold };
}

describe('following a session that somebody waits for', () => {
  it('T24: asks StablePay every two seconds while webhooks are silent', async () => {
    const { clock, reads, hold } = await waitingWorld();
    expect((await finish(clock, hold(20))).status).toBe(304);
    expect(reads()).toBeGreaterThanOrEqual(5);
    expect(reads()).toBeLessThanOrEqual(clock.monotonic() / 2_000 + 1);
  });

  it('T24: a hundred waiters share one read', async () => {
    const { clock, reads, hold } = await waitingWorld();
    await finish(clock, Promise.all(Array.from({ length: 100 }, () => hold(10))));
    expect(reads()).toBeLessThanOrEqual(clock.monotonic() / 2_000 + 1);
  });

  it('sees a payment without any webhook', async () => {
    const { world, clock, session, hold } = await waitingWorld();
    const held = hold(25);
    await clock.advance(3_000);
    await world.sandbox.pay(session.id);
    const paidAt = clock.monotonic();
    expect((await finish(clock, held)).json).toMatchObject({ status: 'paid' });
    expect(clock.monotonic() - paidAt).toBeLessThanOrEqual(10_000);
  });

  it('T24: asks every fifteen seconds once a webhook of this merchant was seen', async () => {
    const { world, clock, reads, hold } = await waitingWorld();
    world.orders.set('ORD-2', { amount: { minor: 100, currency: 'USD' } });
    const other = await world.open('ORD-2');
    world.webhooks.enabled = true;
    await world.sandbox.pay(other.session.id);
    await world.sandbox.settled();
    const before = reads();
    const start = clock.monotonic();
    await finish(clock, hold(25));
    expect(reads() - before).toBeLessThanOrEqual((clock.monotonic() - start) / 15_000 + 1);
  });

  it('T24: never reads more than the budget, and still answers', async () => {
    const { clock, reads, hold } = await waitingWorld({ upstreamReadsPerSecond: 0 });
    expect((await finish(clock, hold(10))).status).toBe(304);
    expect(reads()).toBe(0);
  });

  it('a lost notification costs some seconds, not the payment', async () => {
    const clock = createTestClock({ settle });
    const deaf = { ...createMemoryStore({ clock }), subscribe: () => () => undefined };
    const { world, session, hold } = await waitingWorld(
      { store: deaf, upstreamReadsPerSecond: 0 },
      clock,
    );
    const held = hold(25);
    await clock.advance(1_000);
    await world.sandbox.pay(session.id);
    await world.proxy.settle(session.id);
    expect((await finish(clock, held)).json).toMatchObject({ status: 'paid' });
  });

  it('T25: goes on waiting while StablePay is out of reach', async () => {
    let down = false;
    const { world, clock, session, hold } = await waitingWorld({
      upstream: (next) => (input, init) =>
        down ? Promise.reject(new TypeError('unreachable')) : next(input, init),
    });
    down = true;
    const held = hold(30);
    for (let turn = 0; turn < 20 && world.errors.length === 0; turn += 1) await clock.advance(500);
    expect(world.errors.length).toBeGreaterThan(0);
    down = false;
    await world.sandbox.pay(session.id);
    expect((await finish(clock, held)).json).toMatchObject({ status: 'paid' });
  });

  it('leaves no timer behind', async () => {
    const { clock, hold } = await waitingWorld();
    await finish(clock, hold(5));
    await clock.advance(0);
    expect(clock.pendingTimers).toBe(0);
  });
});
