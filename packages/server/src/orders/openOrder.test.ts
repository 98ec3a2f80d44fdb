import { NetworkError } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { attempt, createOrder } from '../../test/createOrder.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import type { Attempt } from '../store/Store.ts';
import { updateAttempt } from './createAttempt.ts';

describe('T26: an order another process is at', () => {
  it('is given up after eight seconds, and no session was made', async () => {
    const { open, store, clock, created } = await createOrder([]);
    await store.claim({ key: 'order:ORD-1', leaseMs: 60_000 });
    const result = open().catch((error: unknown) => error);
    await clock.advance(7_999);
    expect(clock.pendingTimers).toBe(1);
    await clock.advance(1);
    expect(await result).toMatchObject({ code: 'order-busy', status: 503 });
    expect([clock.pendingTimers, created.length]).toEqual([0, 0]);
  });

  it('is left to others afterwards, also when it failed', async () => {
    const { open, store } = await createOrder([attempt], () => Promise.reject(new Error('ours')));
    await expect(open()).rejects.toThrow('ours');
    const claim = await store.claim({ key: 'order:ORD-1', leaseMs: 1 });
    expect(claim.outcome).toBe('acquired');
  });
});

describe('the open session of an order', () => {
  const failing = (code: 'connection-failed' | 'aborted') =>
    new NetworkError({ code, message: 'It could not be read.' });

  it('stays the one while StablePay can not be reached, which is reported', async () => {
    const fault = failing('connection-failed');
    const { open, errors, created } = await createOrder([attempt], () => Promise.reject(fault));
    expect(await open()).toEqual({ session: sessionRecord(), created: false });
    expect([errors, created]).toEqual([[fault], []]);
  });

  it('is not handed out unread after a fault that does not pass by itself', async () => {
    for (const fault of [failing('aborted'), new RangeError('ours')]) {
      const { open } = await createOrder([attempt], () => Promise.reject(fault));
      await expect(open()).rejects.toBe(fault);
    }
  });

  it('is not handed out where it is not about this order', async () => {
    const settle = async () => sessionRecord({ mismatch: true });
    const { open, created } = await createOrder([attempt], settle);
    await expect(open()).rejects.toMatchObject({
      ...{ code: 'session-mismatch', status: 409 },
      message: expect.stringContaining('not about this order’s price'),
    });
    expect(created).toEqual([]);
  });

  it('is none where the attempt was given up, or never got one', async () => {
    const { sessionId: _, ...open } = attempt;
    for (const last of [{ ...attempt, stage: 'abandoned' } as const, open]) {
      const order = await createOrder([last]);
      expect(await order.open()).toMatchObject({ created: true, session: { id: 'cs_new' } });
      expect(order.created).toMatchObject([{ order_id: 'ORD-1-2' }]);
    }
  });
});

describe('T26: an order that costs something else now', () => {
  const dearer = { amount: { minor: 9_900, currency: 'USD' } };

  it('keeps the session that was paid while it was to be cancelled', async () => {
    let status = 'pending';
    const settle = async () => sessionRecord({ status, fundsSeen: status === 'processing' });
    const { open, answers, created } = await createOrder([attempt], settle);
    answers.push(() => {
      status = 'processing';
      const error = { type: 'invalid_request_error', code: 'session_not_cancelable' };
      return Response.json({ error }, { status: 409 });
    });
    expect(await open(dearer)).toMatchObject({
      ...{ created: false, session: { id: 'cs_1', amountChanged: true } },
    });
    // The cancel, and no second session.
    expect(created).toEqual([{}]);
  });

  it('has the next session once the old one is over', async () => {
    let status = 'pending';
    const { open, answers, created } = await createOrder([attempt], async () =>
      sessionRecord({ status }),
    );
    answers.push(() => {
      status = 'expired';
      return Response.json({ id: 'cs_1', payment_status: 'expired' });
    });
    expect(await open(dearer)).toMatchObject({ created: true, session: { id: 'cs_new' } });
    expect(created.at(-1)).toMatchObject({ order_id: 'ORD-1-2', amount: 9_900 });
  });
});

describe('an attempt', () => {
  it.each(['order_id_conflict', 'idempotency_conflict'])(
    'whose key StablePay has used (%s) is given up for the next one',
    async (code) => {
      const { open, answers, attempts, created } = await createOrder([]);
      const error = { type: 'idempotency_error', code };
      answers.push(() => Response.json({ error }, { status: 409 }));
      expect(await open()).toMatchObject({ created: true });
      expect(created.map((body) => body['order_id'])).toEqual(['ORD-1', 'ORD-1-2']);
      expect(await attempts()).toMatchObject([
        { number: 1, stage: 'abandoned' },
        { number: 2, stage: 'open', sessionId: 'cs_new' },
      ]);
    },
  );

  it('StablePay refused for any other reason waits for the next click', async () => {
    const { open, answers, attempts } = await createOrder([]);
    answers.push(() => Response.json({}, { status: 400 }));
    await expect(open()).rejects.toMatchObject({ code: 'request-refused' });
    expect(await attempts()).toMatchObject([{ number: 1, stage: 'creating' }]);
  });

  it('of an order that does not hold together is the shop’s fault, and says so', async () => {
    const { open, created } = await createOrder([]);
    await expect(open({ amount: { minor: 0, currency: 'USD' } })).rejects.toMatchObject({
      ...{ code: 'config-invalid', cause: { path: 'amount' } },
      message: expect.stringContaining('resolveOrder returned an order that does not hold'),
    });
    expect(created).toEqual([]);
  });

  it('is changed as long as it waits, and no other', async () => {
    const waiting: Attempt = { ...attempt, number: 2, stage: 'creating', sessionId: undefined };
    const { context, attempts } = await createOrder([attempt, waiting]);
    const before = await attempts();
    for (const number of [1, 3]) {
      await updateAttempt(context, 'ORD-1', number, { stage: 'abandoned' });
      expect(await attempts()).toEqual(before);
    }
    await updateAttempt(context, 'ORD-1', 2, { stage: 'open', sessionId: 'cs_2' });
    expect(await attempts()).toMatchObject([attempt, { number: 2, sessionId: 'cs_2' }]);
  });
});

describe('releasing an order', () => {
  it('is refused where the newest attempt has no session yet', async () => {
    const { release } = await createOrder([{ ...attempt, sessionId: undefined }]);
    await expect(release()).rejects.toMatchObject({
      ...{ code: 'release-refused', message: expect.stringContaining('(none)') },
    });
  });
});
