import { expect, it } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';
import { createTestContext } from '../../test/createTestContext.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import type { Store } from '../store/Store.ts';
import { readPayment } from './readPayment.ts';

/** A shop that can't ship what was paid. */
function createSoldOut(change: { store?: Store } = {}) {
  const shop = { calls: 0, soldOut: true };
  const world = createMemberWorld({
    ...change,
    onPaid: () => {
      shop.calls += 1;
      if (shop.soldOut) throw new Error('out of stock');
    },
  });
  const refund = (key: string, sessionId?: string) =>
    world.proxy.refund({ reference: 'ORD-1', key, sessionId, currency: 'USDT' });
  return { shop, world, refund };
}

it('gives money back while onPaid fails, and runs it no more often for that', async () => {
  const { shop, world, refund } = createSoldOut();
  const { session } = await world.payOrder();
  await expect(world.proxy.settle(session.id)).rejects.toMatchObject({ code: 'handler-failed' });
  const { calls } = shop;
  // Also while the handler rests between its tries.
  for (let failure = 0; failure < 8; failure += 1) {
    await world.proxy.settle(session.id).catch(() => undefined);
  }
  const before = shop.calls;
  expect(before).toBeGreaterThan(calls);
  expect(await refund('r')).toMatchObject({ status: 'processing', paymentId: session.id });
  expect(await refund('r')).toMatchObject({ status: 'processing' });
  expect(shop.calls).toBe(before);
});

it('leaves the order to be fulfilled: what is to be told stays due', async () => {
  const { shop, world, refund } = createSoldOut();
  world.webhooks.enabled = false;
  const { session } = await world.payOrder();
  await refund('r', session.id);
  expect(shop.calls).toBe(0);
  shop.soldOut = false;
  await world.proxy.reconcile();
  expect(shop.calls).toBe(1);
});

it('has a payment told that came long after its session was given up', async () => {
  const store = createMemoryStore();
  const { shop, world, refund } = createSoldOut({ store });
  world.webhooks.enabled = false;
  shop.soldOut = false;
  const { session } = await world.open();
  await world.sandbox.expire(session.id);
  await world.proxy.settle(session.id);
  const address = { kind: 'session', key: session.id };
  const stored = await store.read(address);
  const record = { ...JSON.parse(stored?.text ?? ''), settled: true };
  await store.write({
    ...{ ...address, text: JSON.stringify(record), expected: stored?.version },
    ...{ revision: record.revision, dueAt: undefined, expiresAt: 9e15 },
  });
  await expect(refund('r', session.id)).rejects.toThrow('The payment is expired, not paid');
  expect(JSON.parse((await store.read(address))?.text ?? '')).toMatchObject({ settled: true });
  await world.sandbox.pay(session.id);
  expect(await refund('r', session.id)).toMatchObject({ status: 'processing' });
  const order = JSON.parse((await store.read({ kind: 'order', key: 'ORD-1' }))?.text ?? '');
  expect(order).toMatchObject({ attempts: [{ funded: true }] });
  expect(shop.calls).toBe(0);
  await world.proxy.reconcile();
  expect(shop.calls).toBe(1);
});

it('believes what StablePay says now, not what was stored', async () => {
  const { world, refund } = createSoldOut();
  world.webhooks.enabled = false;
  const { session } = await world.open();
  await expect(refund('r', session.id)).rejects.toThrow('The payment is pending, not paid');
  await world.sandbox.pay(session.id);
  const reads = world.upstreamCalls.length;
  expect(await refund('r', session.id)).toMatchObject({ status: 'processing' });
  const [read, create] = world.upstreamCalls.slice(reads);
  expect(read).toMatchObject({ method: 'GET', url: expect.stringContaining(session.id) });
  expect(create).toMatchObject({ method: 'POST', url: expect.stringContaining('/refunds/create') });
});

it('gives nothing back while StablePay can not be asked', async () => {
  let isDown = false;
  const world = createMemberWorld({
    upstream: (next) => (input, init) =>
      isDown ? Promise.reject(new TypeError('reset')) : next(input, init),
  });
  world.webhooks.enabled = false;
  const { session } = await world.payOrder();
  isDown = true;
  const params = { reference: 'ORD-1', sessionId: session.id, key: 'r', currency: 'USDT' as const };
  await expect(world.proxy.refund(params)).rejects.toMatchObject({ code: 'connection-failed' });
  expect(world.refundCreates()).toEqual([]);
});

it('asks nobody about a payment that is over, or that is not ours', async () => {
  const { context } = createTestContext();
  const record = sessionRecord({ status: 'paid', settled: true });
  await context.store.writeSession({ record, expected: undefined });
  expect(await readPayment(context, 'cs_1')).toEqual(record);
  expect(await readPayment(context, 'cs_9')).toBeUndefined();
});

it.each([
  { status: 'expired', settled: true },
  { status: 'paid', settled: false },
])('asks about one that may have changed: %j', async (change) => {
  const { context } = createTestContext();
  await context.store.writeSession({ record: sessionRecord(change), expected: undefined });
  await expect(readPayment(context, 'cs_1')).rejects.toMatchObject({ family: 'network' });
});

it('notes at the order that money was seen, once some was', async () => {
  const store = createMemoryStore();
  const world = createMemberWorld({ store });
  world.webhooks.enabled = false;
  const { session } = await world.open();
  const params = { reference: 'ORD-1', sessionId: session.id, key: 'r', currency: 'USDT' as const };
  const attempt = async () => {
    await expect(world.proxy.refund(params)).rejects.toMatchObject({ code: 'refund-refused' });
    return JSON.parse((await store.read({ kind: 'order', key: 'ORD-1' }))?.text ?? '').attempts[0];
  };
  expect(await attempt()).not.toHaveProperty('funded');
  await world.sandbox.seeOnChain(session.id);
  expect(await attempt()).toHaveProperty('funded', true);
});
