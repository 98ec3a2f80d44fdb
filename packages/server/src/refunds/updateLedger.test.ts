import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { refundEntry, refundLedger } from '../../test/refundEntry.ts';
import { ledgerKind, type RefundEntry } from './RefundLedger.ts';
import { updateRefund, withRefunds } from './updateLedger.ts';

const first = refundEntry();
const second = refundEntry({ id: 'cs_1-r2' });

async function createLedger(refunds: RefundEntry[] = [first, second]) {
  const { context, clock } = createTestContext();
  const record = refundLedger({ refunds, revision: 7 });
  await context.store.writeRecord(ledgerKind, { record, expected: undefined });
  return {
    context,
    clock,
    read: async () => context.store.readRecord(ledgerKind, 'cs_1'),
    update: (id: string, change: (entry: RefundEntry) => RefundEntry) =>
      updateRefund(context, 'cs_1', id, change),
  };
}

describe('one refund of a ledger', () => {
  it('is changed, and no other', async () => {
    const { read, update } = await createLedger();
    const done = await update(second.id, (entry) => ({ ...entry, status: 'completed' }));
    expect(done).toEqual({ ...second, status: 'completed' });
    const stored = await read();
    expect(stored?.record.refunds).toEqual([first, { ...second, status: 'completed' }]);
    expect(stored?.record.revision).toBe(8);
  });

  it('that stays as it is is not written', async () => {
    const { read, update } = await createLedger();
    const before = await read();
    expect(await update(first.id, (entry) => entry)).toEqual(first);
    expect(await read()).toEqual(before);
  });

  it.each([
    ['refund', 'cs_1', 'cs_1-r9'],
    ['ledger', 'cs_9', 'cs_1-r1'],
  ])('is not made up where there is no such %s', async (_, paymentId, id) => {
    const { context, read } = await createLedger();
    const before = await read();
    await expect(
      updateRefund(context, paymentId, id, (entry) => ({ ...entry, told: true })),
    ).rejects.toMatchObject({ code: 'order-busy' });
    expect(await read()).toEqual(before);
    expect(await context.store.readRecord(ledgerKind, 'cs_9')).toBeUndefined();
  });
});

describe('a ledger', () => {
  it.each([
    ['one refund is on its way', [{ told: true }, {}], 60_000],
    ['all were told', [{ told: true }, { told: true }], undefined],
    ['what was not told was refused', [{ told: true }, { refused: true }], undefined],
    ['there are none', [], undefined],
  ])('when %s is due accordingly', async (_, changes, inMs) => {
    const { context, clock } = await createLedger();
    const refunds = changes.map((change) => refundEntry(change));
    const next = withRefunds(context, refundLedger({ revision: 3 }), refunds);
    expect(next).toMatchObject({ refunds, revision: 4 });
    expect(next.dueAt).toBe(inMs === undefined ? undefined : clock.now() + inMs);
  });
});
