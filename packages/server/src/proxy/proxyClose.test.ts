import { createTestClock } from '@stablepay/core';
import { expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';

it('ends held reads at once and refuses new calls politely', async () => {
  const world = createProxyWorld();
  const { session, token } = await world.open();
  const held = world.read(session, token, `"${session.revision}"`, 25);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await world.proxy.close();
  expect((await held).status).toBe(304);
  const late = await world.call('/config');
  expect(late.status).toBe(503);
  expect(late.headers.get('retry-after')).toBe('1');
});

it('waits for what was begun: a session that is being created is answered and stored', async () => {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const world = createProxyWorld({
    upstream: (next) => async (input, init) => {
      if (input.endsWith('/create')) await gate;
      return next(input, init);
    },
  });
  const opening = world.open();
  await expect.poll(() => world.creates().length).toBe(1);
  let closed = false;
  const closing = world.proxy.close().then(() => {
    closed = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(closed).toBe(false);
  letGo();
  expect((await opening).status).toBe(201);
  await closing;
  expect(closed).toBe(true);
});

it('a handler that is running when the proxy ends comes to its end', async () => {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let fulfilled = 0;
  const world = createProxyWorld({
    onPaid: async () => {
      await gate;
      fulfilled += 1;
    },
  });
  const { session } = await world.open();
  const paying = world.sandbox.pay(session.id);
  await expect.poll(() => world.upstreamCalls.length).toBeGreaterThan(1);
  const closing = world.proxy.close();
  letGo();
  await closing;
  await paying;
  expect(fulfilled).toBe(1);
});

it('closing twice is closing', async () => {
  const world = createProxyWorld({ reconcileEveryMs: 1_000 });
  await Promise.all([world.proxy.close(), world.proxy.close()]);
});

it('T25: a slow StablePay is a 503 after 9.5 s, and what was begun is waited for when the proxy ends', async () => {
  const clock = createTestClock();
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const world = createProxyWorld({ clock, resolveOrder: () => gate.then(() => undefined) });
  const answers: number[] = [];
  const opening = world.call('/sessions', { body: { reference: 'ORD-1' } });
  void opening.then(({ status }) => answers.push(status));
  // The body is read before the shop is asked.
  await expect.poll(() => clock.pendingTimers).toBe(1);
  await clock.advance(9_499);
  expect(answers).toEqual([]);
  await clock.advance(1);
  const answer = await opening;
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  let isThrough = false;
  const closing = world.proxy.close().then(() => (isThrough = true));
  await clock.advance(0);
  expect(isThrough).toBe(false);
  letGo();
  await closing;
  expect(clock.pendingTimers).toBe(0);
});

it('a read that is held keeps its own time', async () => {
  const clock = createTestClock();
  const world = createProxyWorld({ clock, upstreamReadsPerSecond: 0 });
  const { session, token } = await world.open();
  const answers: number[] = [];
  const held = world.read(session, token, `"${session.revision}"`, 25);
  void held.then(({ status }) => answers.push(status));
  await expect.poll(() => clock.pendingTimers).toBe(1);
  await clock.advance(20_000);
  expect(answers).toEqual([]);
  await clock.advance(5_000);
  expect((await held).status).toBe(304);
  await world.close();
});
