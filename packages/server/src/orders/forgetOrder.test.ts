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
  return { world, store, kept, ...opened };
};

it('forgets a paid order and everything about it', async () => {
  const { world, store, kept, session, token } = await setUp();
  await world.sandbox.pay(session.id);
  await world.sandbox.settled();
  const refund = await world.proxy.refund({ reference: 'ORD-1', key: 'r-1', currency: 'USDT' });
  await world.sandbox.completeRefund({ refundId: refund.id });
  await world.sandbox.settled();
  const pointer = () => store.read({ kind: 'refund', key: refund.id });
  expect([...(await kept()), await pointer()].every(Boolean)).toBe(true);
  await world.proxy.forget('ORD-1');
  expect([...(await kept()), await pointer()]).toEqual(Array.from({ length: 4 }));
  expect((await world.read(session, token)).status).toBe(404);
});

it('refuses while a session may still be paid, and keeps everything', async () => {
  const { world, kept, session } = await setUp();
  const refused = {
    ...{ code: 'release-refused', status: 409 },
    message: expect.stringContaining(`Session ${session.id} of the order may still be paid`),
  };
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
  await world.proxy.refund({ reference: 'ORD-1', key: 'r-1', currency: 'USDT' });
  await expect(world.proxy.forget('ORD-1')).rejects.toMatchObject({
    code: 'release-refused',
    message: expect.stringContaining(`A refund of session ${session.id} is on its way`),
  });
});

it('forgets an order of which nothing was given back, and attempts that came to nothing', async () => {
  const { world, store, kept, session } = await setUp();
  await world.sandbox.pay(session.id);
  await world.sandbox.settled();
  const order = await store.read({ kind: 'order', key: 'ORD-1' });
  const record = JSON.parse(order?.text ?? '{}');
  record.attempts.push({
    ...record.attempts[0],
    number: 2,
    stage: 'abandoned',
    sessionId: undefined,
  });
  await store.write({
    ...{ kind: 'order', key: 'ORD-1', text: JSON.stringify(record), expected: order?.version },
    ...{ revision: 0, dueAt: undefined, expiresAt: Date.now() + 60_000 },
  });
  await world.proxy.forget('ORD-1');
  expect(await kept()).toEqual([undefined, undefined, undefined]);
});

it('an order nobody knows is forgotten already', async () => {
  const { world } = await setUp();
  await world.proxy.forget('ORD-9');
});

it.each(['conflict', 'replay'] as const)(
  'a name that is used again is paid once per payment (%s)',
  async (idempotency) => {
    const world = createProxyWorld({ idempotency });
    const first = await world.open();
    await world.sandbox.pay(first.session.id);
    await world.sandbox.settled();
    await world.proxy.forget('ORD-1');

    const again = await world.open();
    await world.sandbox.settled();
    if (idempotency === 'replay') {
      // StablePay gives its old session, which was paid and told of.
      const { json } = await world.read(again.session, again.token);
      expect(json).toMatchObject({ id: first.session.id, status: 'paid' });
      expect(world.paid).toHaveLength(1);
      return;
    }
    expect(again.session.status).toBe('pending');
    await world.sandbox.pay(again.session.id);
    await world.sandbox.settled();
    expect(world.paid.map(({ session }) => session.id)).toEqual([
      first.session.id,
      again.session.id,
    ]);
  },
);

it('what was given up about an order is forgotten with it', async () => {
  let isBroken = true;
  const told: string[] = [];
  const world = createProxyWorld({
    idempotency: 'conflict',
    deadLetterAfter: 1,
    onPaid: ({ session }) => {
      if (isBroken) throw new Error('out of stock');
      told.push(session.id);
    },
  });
  const first = await world.open();
  await world.sandbox.pay(first.session.id);
  await world.sandbox.settled();
  expect(await world.proxy.deadLetters()).toHaveLength(1);
  await world.proxy.forget('ORD-1');
  expect(await world.proxy.deadLetters()).toEqual([]);

  isBroken = false;
  const { session } = await world.open();
  await world.sandbox.pay(session.id);
  await world.sandbox.settled();
  expect(told).toEqual([session.id]);
});
