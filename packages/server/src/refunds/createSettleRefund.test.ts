import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { refundEntry, refundLedger } from '../../test/refundEntry.ts';
import type { DeadLetter } from '../effects/Handlers.ts';
import { createSettleRefund } from './createSettleRefund.ts';
import { ledgerKind, pointerKind, type RefundEntry, type RefundLedger } from './RefundLedger.ts';

const minute = 60_000;
const missing = () =>
  Response.json(
    { error: { type: 'invalid_request_error', code: 'resource_missing' } },
    { status: 404 },
  );
const answerOf = (status: string) => () =>
  Response.json({
    ...{ refund_id: 'cs_1-r1', amount: 1_000, currency: 'usdt', status, created_at: 0 },
  });

/** One refund in a store, and what StablePay says of it. */
async function createRefunded(
  change: Partial<RefundEntry> = {},
  handlers: Parameters<typeof createTestContext>[0] = {},
) {
  let answer: () => Response = answerOf('processing');
  let asked = 0;
  const world = createTestContext({
    ...handlers,
    fetch: async () => {
      asked += 1;
      return answer();
    },
  });
  const { context, clock, store } = world;
  const refund = refundEntry({ createdAt: clock.now(), ...change });
  const record = refundLedger({ refunds: [refund], dueAt: clock.now() });
  const expected = undefined;
  await context.store.writeRecord(ledgerKind, { record, expected });
  const pointer = { id: refund.id, paymentId: 'cs_1' };
  await context.store.writeRecord(pointerKind, { record: pointer, expected });
  return {
    ...{ clock, store, refund },
    asked: () => asked,
    say: (next: () => Response) => (answer = next),
    settle: createSettleRefund(context),
    read: async () => (await context.store.readRecord(ledgerKind, 'cs_1'))?.record,
    /** Takes something out of the ledger, or all of it. */
    forget: async (change: (known: { ledger: RefundLedger }) => RefundLedger | undefined) => {
      const known = await context.store.readRecord(ledgerKind, 'cs_1');
      const left = change({ ledger: known?.record ?? record });
      if (!left) return context.store.removeRecord(ledgerKind, 'cs_1');
      await context.store.writeRecord(ledgerKind, { record: left, expected: known?.version });
    },
  };
}

describe('a refund that StablePay does not know', () => {
  it('may still arrive for a quarter of an hour; after that it counts no longer', async () => {
    const { clock, say, settle, read, refund } = await createRefunded({ status: 'pending' });
    say(missing);
    await clock.advance(15 * minute);
    await expect(settle(refund.id)).rejects.toMatchObject({ code: 'resource-missing' });
    expect((await read())?.refunds[0]?.refused).toBe(false);
    await clock.advance(1);
    expect((await settle(refund.id))?.refund).toMatchObject({ refused: true });
    expect((await read())?.refunds[0]?.refused).toBe(true);
    expect((await read())?.dueAt).toBeUndefined();
  });

  it('keeps counting where StablePay has taken it before, however old it is', async () => {
    const { clock, say, settle, read, refund } = await createRefunded({ status: 'processing' });
    say(missing);
    await clock.advance(365 * 24 * 60 * minute);
    await expect(settle(refund.id)).rejects.toMatchObject({ code: 'resource-missing' });
    expect((await read())?.refunds[0]).toMatchObject({ refused: false, status: 'processing' });
  });

  it('keeps counting where StablePay only can not say, however old it is', async () => {
    const { clock, say, settle, read, refund } = await createRefunded({ status: 'pending' });
    say(() => Response.json({}, { status: 500 }));
    await clock.advance(60 * minute);
    await expect(settle(refund.id)).rejects.toMatchObject({ family: 'api' });
    expect((await read())?.refunds[0]?.refused).toBe(false);
  });
});

describe('a refund that could not be read', () => {
  it('is looked at again in a minute', async () => {
    const { clock, say, settle, read, refund } = await createRefunded();
    say(() => Response.json({}, { status: 500 }));
    await expect(settle(refund.id)).rejects.toMatchObject({ family: 'api' });
    expect((await read())?.dueAt).toBe(clock.now() + minute);
  });

  it('leaves the payment to others', async () => {
    const { say, settle, store, refund } = await createRefunded();
    say(() => Response.json({}, { status: 500 }));
    await expect(settle(refund.id)).rejects.toMatchObject({ family: 'api' });
    const claim = await store.claim({ key: 'refunds:cs_1', leaseMs: 1 });
    expect(claim.outcome).toBe('acquired');
  });
});

describe('how a refund ended', () => {
  const hearing = () => {
    const told: unknown[] = [];
    const hear =
      (name: string) =>
      ({ idempotencyKey, paymentId, amount, reference }: Record<string, unknown>) =>
        void told.push([name, idempotencyKey, paymentId, amount, reference]);
    return { told, onRefunded: hear('refunded'), onRefundFailed: hear('failed') };
  };

  it.each([
    ['completed', 'refunded', 'refunded:cs_1-r1'],
    ['failed', 'failed', 'refund-failed:cs_1-r1'],
  ])(
    'is told once where it is %s, and then nobody is asked any more',
    async (status, name, key) => {
      const { told, ...handlers } = hearing();
      const { say, settle, asked, read, refund } = await createRefunded({}, handlers);
      say(answerOf(status));
      expect((await settle(refund.id))?.refund).toMatchObject({ status, told: true });
      expect((await settle(refund.id))?.refund).toMatchObject({ status, told: true });
      expect(told).toEqual([[name, key, 'cs_1', refund.amount, 'ORD-1']]);
      expect(asked()).toBe(1);
      expect((await read())?.dueAt).toBeUndefined();
    },
  );

  it('is told nobody where the shop itself cancelled it, and then nobody is asked', async () => {
    const { told, ...handlers } = hearing();
    const { say, settle, asked, refund } = await createRefunded({}, handlers);
    say(answerOf('canceled'));
    expect((await settle(refund.id))?.refund).toMatchObject({ status: 'canceled', told: true });
    await settle(refund.id);
    expect(told).toEqual([]);
    expect(asked()).toBe(1);
  });

  it.each(['pending', 'processing', 'sleeping'])('is not known while it is %s', async (status) => {
    const { told, ...handlers } = hearing();
    const { say, settle, asked, refund } = await createRefunded({}, handlers);
    say(answerOf(status));
    expect((await settle(refund.id))?.refund).toMatchObject({ status, told: false });
    await settle(refund.id);
    expect(told).toEqual([]);
    expect(asked()).toBe(2);
  });

  it.each(['completed', 'failed'])(
    'is done by %s also where the shop does not listen',
    async (status) => {
      const { say, settle, refund } = await createRefunded();
      say(answerOf(status));
      expect((await settle(refund.id))?.refund).toMatchObject({ status, told: true });
    },
  );

  it('is asked for again when the handler failed', async () => {
    let isBroken = true;
    const { say, settle, clock, read, refund } = await createRefunded(
      {},
      {
        onRefunded: () => {
          if (isBroken) throw new Error('database');
        },
      },
    );
    say(answerOf('completed'));
    await expect(settle(refund.id)).rejects.toMatchObject({ code: 'handler-failed' });
    expect(await read()).toMatchObject({ dueAt: clock.now() + minute });
    expect((await read())?.refunds[0]).toMatchObject({ status: 'completed', told: false });
    isBroken = false;
    expect((await settle(refund.id))?.refund.told).toBe(true);
  });
});

describe('a refund', () => {
  it('that is not ours is nobody’s, and StablePay is not asked', async () => {
    const { settle, asked, forget } = await createRefunded();
    expect(await settle('cs_9-r1')).toBeUndefined();
    // What is left of a refund that was forgotten half-way is none, either.
    await forget(({ ledger }) => ({ ...ledger, refunds: [] }));
    expect(await settle('cs_1-r1')).toBeUndefined();
    await forget(() => undefined);
    expect(await settle('cs_1-r1')).toBeUndefined();
    expect(asked()).toBe(0);
  });

  it('is found among the others of its payment', async () => {
    const { settle, asked, forget, refund } = await createRefunded();
    const other = refundEntry({ id: 'cs_1-r0', told: true, status: 'failed' });
    await forget(({ ledger }) => ({ ...ledger, refunds: [other, ...ledger.refunds] }));
    expect((await settle(refund.id))?.refund).toMatchObject({ id: refund.id, told: false });
    expect(asked()).toBe(1);
  });

  it('T27: is not read while somebody else works on the refunds of this payment', async () => {
    const { settle, asked, store, clock, refund } = await createRefunded();
    const claim = await store.claim({ key: 'refunds:cs_1', leaseMs: 60_000 });
    const settling = settle(refund.id);
    await clock.advance(1_000);
    expect(asked()).toBe(0);
    if (claim.outcome === 'acquired') await store.release({ lease: claim.lease });
    await clock.advance(100);
    expect((await settling)?.refund.status).toBe('processing');
  });

  it('of which the shop could not be told is a dead letter about this refund', async () => {
    const letters: DeadLetter[] = [];
    const { say, settle, refund } = await createRefunded(
      {},
      {
        deadLetterAfter: 1,
        onRefunded: () => {
          throw new Error('database');
        },
        onDeadLetter: (letter) => void letters.push(letter),
      },
    );
    say(answerOf('completed'));
    await settle(refund.id);
    expect(letters).toEqual([
      {
        ...{ key: 'refunded:cs_1-r1', kind: 'refunded', reference: 'ORD-1', failures: 1 },
        resource: { type: 'refund', id: 'cs_1-r1' },
      },
    ]);
  });
});
