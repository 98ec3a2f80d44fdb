import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { refundLedger } from '../../test/refundEntry.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { ledgerKind } from '../refunds/RefundLedger.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import { orderKind, sessionKind } from '../store/recordKinds.ts';
import { updateOrder } from './updateOrder.ts';
import { updateRecord } from './updateRecord.ts';
import { updateSession } from './updateSession.ts';

const order = { reference: 'ORD-1', attempts: [], askedAmount: { minor: 1, currency: 'USD' } };
const missed = { code: 'order-busy', status: 503, retryAfterMs: 1_000 };

/** A store in which somebody else is faster `times` times. */
async function createContested(times: number) {
  const memory = createMemoryStore();
  let writes = 0;
  let left = 0;
  const { context } = createTestContext({
    store: {
      ...memory,
      write: async (params) => {
        writes += 1;
        if (left > 0) {
          left -= 1;
          // The same text again is another version.
          const found = await memory.read(params);
          await memory.write({
            ...params,
            text: found?.text ?? params.text,
            expected: found?.version,
          });
        }
        return memory.write(params);
      },
    },
  });
  const { store } = context;
  await store.writeRecord(ledgerKind, { record: refundLedger(), expected: undefined });
  await store.writeOrder({ record: order, expected: undefined });
  await store.writeSession({ record: sessionRecord(), expected: undefined });
  left = times;
  writes = 0;
  return { context, store, writes: () => writes };
}

const asked = { minor: 2, currency: 'USD' };
const changes: [string, (context: ProxyContext) => Promise<unknown>][] = [
  [
    'a record',
    (context) => updateRecord(context, ledgerKind, 'cs_1', (one) => one && { ...one, captured: 7 }),
  ],
  [
    'an order',
    (context) => updateOrder(context, 'ORD-1', (one) => ({ ...one, askedAmount: asked })),
  ],
  ['a session', (context) => updateSession(context, 'cs_1', (one) => ({ ...one, readAt: 7 }))],
];
const changed = async ({ store }: ProxyContext) => [
  (await store.readRecord(ledgerKind, 'cs_1'))?.record.captured === 7,
  (await store.readOrder('ORD-1'))?.record.askedAmount.minor === 2,
  (await store.readSession('cs_1'))?.record.readAt === 7,
];

describe.each(changes)('%s that is changed', (_, change) => {
  it('is written over what somebody else wrote meanwhile, up to the twentieth time', async () => {
    const { context, writes } = await createContested(19);
    await change(context);
    expect(writes()).toBe(20);
    expect((await changed(context)).filter(Boolean)).toHaveLength(1);
  });

  it('is given up after that, and the error says to come again', async () => {
    const { context } = await createContested(20);
    await expect(change(context)).rejects.toMatchObject({
      ...missed,
      message: expect.stringContaining('changed by others again and again'),
    });
    expect((await changed(context)).some(Boolean)).toBe(false);
  });
});

describe('what stays as it is', () => {
  it('is not written', async () => {
    const { context, writes } = await createContested(0);
    expect(await updateRecord(context, ledgerKind, 'cs_1', (one) => one)).toEqual(refundLedger());
    expect(await updateOrder(context, 'ORD-1', (one) => one)).toEqual(order);
    expect(await updateSession(context, 'cs_1', (one) => one)).toEqual(sessionRecord());
    expect(writes()).toBe(0);
  });
});

describe('what is not there', () => {
  it('is made where the change makes it, and is not where it does not', async () => {
    const { context, store, writes } = await createContested(0);
    expect(await updateRecord(context, ledgerKind, 'cs_9', () => undefined)).toBeUndefined();
    expect(writes()).toBe(0);
    const made = refundLedger({ paymentId: 'cs_9' });
    expect(await updateRecord(context, ledgerKind, 'cs_9', (one) => one ?? made)).toEqual(made);
    expect((await store.readRecord(ledgerKind, 'cs_9'))?.record).toEqual(made);
  });

  it('is no order, and an error as a session', async () => {
    const { context, store } = await createContested(0);
    expect(await updateOrder(context, 'ORD-9', (one) => ({ ...one }))).toBeUndefined();
    await expect(updateSession(context, 'cs_9', (one) => ({ ...one }))).rejects.toMatchObject({
      code: 'session-not-found',
      status: 404,
      message: expect.stringContaining('no such session'),
    });
    expect(await store.readRecord(orderKind, 'ORD-9')).toBeUndefined();
    expect(await store.readRecord(sessionKind, 'cs_9')).toBeUndefined();
  });
});

describe('a session that was read before', () => {
  it('is not read again, unless somebody wrote meanwhile', async () => {
    const { context, store } = await createContested(0);
    const known = await store.readSession('cs_1');
    await updateSession(context, 'cs_1', (one) => ({ ...one, late: true }));
    const seen: boolean[] = [];
    const done = await updateSession(
      context,
      'cs_1',
      (one) => {
        seen.push(one.late);
        return { ...one, readAt: 7 };
      },
      known,
    );
    // First what was known, then what is there.
    expect(seen).toEqual([false, true]);
    expect(done).toMatchObject({ late: true, readAt: 7 });
  });
});
