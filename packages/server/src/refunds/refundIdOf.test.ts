import { expect, it } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import { refundIdOf } from './refundIdOf.ts';

const key = 'k'.repeat(48);

it('is the payment and the key as long as both fit into 128 characters', async () => {
  expect(await refundIdOf('cs_1', 'r1')).toBe('cs_1-r1');
  const id = 'c'.repeat(79);
  expect(await refundIdOf(id, key)).toBe(`${id}-${key}`);
});

it('has the hash of a payment whose id is longer, one for each payment', async () => {
  const id = await refundIdOf('c'.repeat(80), key);
  expect(id).toMatch(/^[0-9a-f]{64}-k{48}$/);
  expect(await refundIdOf('c'.repeat(80), key)).toBe(id);
  expect(await refundIdOf('d'.repeat(80), key)).not.toBe(id);
});

it('reaches StablePay whatever the length of the id of a session', async () => {
  const store = createMemoryStore();
  const world = createMemberWorld({
    store,
    upstream: () => async (_, init) => {
      const body = typeof init?.body === 'string' ? init.body : '{}';
      const { refund_id, amount, currency } = JSON.parse(body);
      const answer = { refund_id, amount, currency, status: 'processing', created_at: 1 };
      return Response.json(answer, { status: 201 });
    },
  });
  const id = 'c'.repeat(128);
  const record = sessionRecord({ id, status: 'paid', settled: true });
  const address = { kind: 'session', key: id };
  const text = JSON.stringify(record);
  await store.write({
    ...address,
    text,
    expected: undefined,
    revision: 1,
    dueAt: 0,
    expiresAt: 9e15,
  });
  const params = { reference: 'ORD-1', sessionId: id, key, currency: 'USDT' as const };
  const refund = await world.proxy.refund(params);
  expect(refund).toMatchObject({ id: await refundIdOf(id, key), status: 'processing' });
  expect(JSON.parse(world.refundCreates()[0]?.body ?? '')).toMatchObject({ charge: id });
});
