import { expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';

const setUp = async () => {
  const store = createMemoryStore();
  const world = createProxyWorld({ store });
  const opened = await world.open();
  const kept = async () => [
    await store.read({ kind: 'order', key: 'ORD-1' }),
    await store.read({ kind: 'session', key: opened.session.id }),
    await store.read({ kind: 'refunds', key: opened.session.id }),
  ];
  return { world, kept, ...opened };
};

it('forgets a paid order and everything about it', async () => {
  const { world, kept, session, token } = await setUp();
  await world.sandbox.pay(session.id);
  await world.sandbox.settled();
  const refund = await world.proxy.refund({ reference: 'ORD-1', key: 'r-1' });
  await world.sandbox.completeRefund({ refundId: refund.id });
  await world.sandbox.settled();
  expect((await kept()).every(Boolean)).toBe(true);
  await world.proxy.forget('ORD-1');
  expect(await kept()).toEqual([undefined, undefined, undefined]);
  expect((await world.read(session, token)).status).toBe(404);
});

it('refuses while a session may still be paid, and keeps everything', async () => {
  const { world, kept, session } = await setUp();
  const refused = { code: 'release-refused' };
  await expect(world.proxy.forget('ORD-1')).rejects.toMatchObject(refused);
  await world.sandbox.expire(session.id);
  await world.sandbox.settled();
  await expect(world.proxy.forget('ORD-1')).rejects.toMatchObject(refused);
  expect((await kept()).slice(0, 2).every(Boolean)).toBe(true);
});

it('refuses while a refund is on its way', async () => {
  const { world, session } = await setUp();
  await world.sandbox.pay(session.id);
  await world.sandbox.settled();
  await world.proxy.refund({ reference: 'ORD-1', key: 'r-1' });
  await expect(world.proxy.forget('ORD-1')).rejects.toMatchObject({ code: 'release-refused' });
});

it('an order nobody knows is forgotten already', async () => {
  const { world } = await setUp();
  await world.proxy.forget('ORD-9');
});
