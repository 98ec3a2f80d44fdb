import { NetworkError } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { amount, attempt, createOrder } from '../../test/createOrder.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import type { Attempt } from '../store/Store.ts';

const { sessionId: _, ...bare } = attempt;
const creating: Attempt = { ...bare, stage: 'creating' };
const second: Attempt = {
  ...{ number: 2, orderId: 'ORD-1-2', idempotencyKey: 'ORD-1#2', amount, stage: 'open' },
  sessionId: 'cs_2',
};
const settle = async (id: string) => sessionRecord({ id });
/** The answer to our create, when others have gone on without it. */
const late = () =>
  Response.json({
    ...{ id: 'cs_late', url: 'https://pay.test/cs_late', amount_total: amount.minor },
    ...{ currency: 'usd', payment_status: 'pending', created: 1, expires_at: 1_800 },
  });
const conflict = () =>
  Response.json(
    { error: { type: 'idempotency_error', code: 'idempotency_conflict' } },
    { status: 409 },
  );

describe('T26: an order another process took over meanwhile', () => {
  it('is paid with their session of the same attempt, and no second one is made', async () => {
    for (const attempts of [[], [creating]]) {
      const { open, answers, overtake, paths } = await createOrder(attempts, settle);
      answers.push(async () => {
        await overtake([attempt]);
        return conflict();
      });
      expect(await open()).toMatchObject({ created: false, session: { id: 'cs_1' } });
      expect(paths).toEqual(['/create']);
    }
  });

  it('is paid with their next session; ours, which nobody was sent to, is cancelled', async () => {
    const given: Attempt = { ...creating, stage: 'abandoned' };
    for (const attempts of [[], [creating]]) {
      const order = await createOrder(attempts, settle);
      order.answers.push(async () => {
        await order.overtake([given, second]);
        return late();
      });
      expect(await order.open()).toMatchObject({ created: false, session: { id: 'cs_2' } });
      expect(order.paths).toEqual(['/create', '/cs_late/cancel']);
      expect(await order.attempts()).toEqual([given, second]);
    }
  });

  it('is paid with the session they are making; ours is cancelled, and no third is made', async () => {
    const given: Attempt = { ...creating, stage: 'abandoned' };
    const theirs: Attempt = { ...second, stage: 'creating', sessionId: undefined };
    for (const attempts of [[], [creating]]) {
      const order = await createOrder(attempts, settle);
      order.answers.push(async () => {
        await order.overtake([given, theirs]);
        return late();
      });
      expect(await order.open()).toMatchObject({ session: { id: 'cs_new', orderId: 'ORD-1-2' } });
      // The second create is theirs again, under the same key.
      expect(order.paths).toEqual(['/create', '/cs_late/cancel', '/create']);
      expect(await order.attempts()).toEqual([given, { ...second, sessionId: 'cs_new' }]);
    }
  });

  it('is paid with their next session where ours was never made', async () => {
    const { open, answers, overtake, paths } = await createOrder([], settle);
    answers.push(async () => {
      await overtake([attempt, second]);
      return conflict();
    });
    expect(await open()).toMatchObject({ created: false, session: { id: 'cs_2' } });
    expect(paths).toEqual(['/create']);
  });

  it('has no attempt twice where they began the next one first', async () => {
    const begun: Attempt = { ...second, stage: 'creating', sessionId: undefined };
    const order = await createOrder([attempt], async (id) => {
      if (id === 'cs_1') await order.overtake([attempt, begun]);
      return sessionRecord({ id, status: id === 'cs_1' ? 'expired' : 'pending' });
    });
    expect(await order.open()).toMatchObject({ created: true, session: { id: 'cs_new' } });
    expect(await order.attempts()).toEqual([
      attempt,
      { ...second, stage: 'open', sessionId: 'cs_new' },
    ]);
  });
});

describe('an order whose session is not in the store', () => {
  it('is asked for again later where nobody took the session for ours', async () => {
    const { open, created } = await createOrder([attempt], async () => undefined);
    await expect(open()).rejects.toMatchObject({ code: 'order-busy', status: 503 });
    expect(created).toEqual([]);
  });

  it('says why it could not be read', async () => {
    const fault = new NetworkError({ code: 'connection-failed', message: 'It could not be read.' });
    const lost = { ...attempt, sessionId: 'cs_lost' };
    const { open, created } = await createOrder([lost], () => Promise.reject(fault));
    await expect(open()).rejects.toBe(fault);
    expect(created).toEqual([]);
  });
});

describe('an order that costs something else now', () => {
  it('keeps the session somebody is paying, and who waits for it hears of that once', async () => {
    const seen = { status: 'processing', fundsSeen: true };
    const { open, created } = await createOrder([attempt], async () => sessionRecord(seen));
    const dearer = { amount: { minor: 9_900, currency: 'USD' } };
    for (let click = 0; click < 2; click += 1) {
      expect(await open(dearer)).toMatchObject({
        ...{ created: false, session: { id: 'cs_1', amountChanged: true, revision: 2 } },
      });
    }
    expect(created).toEqual([]);
  });
});

describe('releasing an order', () => {
  it('is about its newest attempt and leaves the others as they were', async () => {
    const failed = { status: 'failed', fundsSeen: true };
    const { release, attempts } = await createOrder([attempt, second], async (id) =>
      sessionRecord({ id, ...failed }),
    );
    await release();
    expect(await attempts()).toEqual([attempt, { ...second, released: true }]);
  });
});
