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
