import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { refundEntry, refundLedger } from '../../test/refundEntry.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { subscriptionRecord } from '../../test/subscriptionRecord.ts';
import { ledgerKind } from '../refunds/RefundLedger.ts';
import { subscriptionKind } from '../subscriptions/SubscriptionRecord.ts';
import { reconcile } from './reconcile.ts';

/** A store with something of every kind that is due, and who is asked about it. */
async function createDue(change: Parameters<typeof createTestContext>[0] = {}) {
  const world = createTestContext(change);
  const { context, clock } = world;
  const { store } = context;
  const expected = undefined;
  for (const [id, dueAt] of [
    ['cs_2', 2],
    ['cs_1', 1],
    ['cs_9', clock.now() + 600_000],
  ] as const) {
    await store.writeSession({ record: sessionRecord({ id, dueAt }), expected });
  }
  const subscription = subscriptionRecord({ dueAt: 1 });
  await store.writeRecord(subscriptionKind, { record: subscription, expected });
  const refunds = [
    refundEntry({ id: 'r_1' }),
    refundEntry({ id: 'r_2', told: true }),
    refundEntry({ id: 'r_3', refused: true }),
    refundEntry({ id: 'r_4' }),
  ];
  await store.writeRecord(ledgerKind, { record: refundLedger({ refunds, dueAt: 1 }), expected });

  const asked: [id: string, at: number][] = [];
  const broken = new Set<string>();
  const ask = (id: string) => {
    asked.push([id, clock.monotonic()]);
    return broken.has(id)
      ? Promise.reject(new Error(`${id} is broken`))
      : Promise.resolve(undefined);
  };
  const runtime = { context, settle: ask, settleSubscription: ask, settleRefund: ask };
  return { ...world, asked, broken, run: (limit = 100) => reconcile({ runtime, limit }) };
}

describe('reconcile', () => {
  it('asks about everything that is due, sessions first, at half of the budget', async () => {
    const { asked, clock, run } = await createDue({ upstreamReadsPerSecond: 4 });
    const result = run();
    await clock.advance(60_000);
    expect(await result).toEqual({ checked: 5, failed: 0 });
    expect(asked).toEqual([
      ...[
        ['cs_1', 0],
        ['cs_2', 500],
        ['sub_1', 1_000],
        ['r_1', 1_500],
        ['r_4', 2_000],
      ],
    ]);
  });

  it('asks once a second where the budget is smaller than that', async () => {
    const { asked, clock, run } = await createDue({ upstreamReadsPerSecond: 0 });
    const result = run();
    await clock.advance(60_000);
    await result;
    expect(asked.map(([, at]) => at)).toEqual([0, 1_000, 2_000, 3_000, 4_000]);
  });

  it('takes no more of each kind than it is told', async () => {
    const { asked, clock, run } = await createDue();
    const result = run(1);
    await clock.advance(60_000);
    expect((await result).checked).toBe(4);
    expect(asked.map(([id]) => id)).toEqual(['cs_1', 'sub_1', 'r_1', 'r_4']);
  });

  it('goes on after what failed, counts it and reports it', async () => {
    const { asked, broken, clock, errors, run } = await createDue();
    broken.add('cs_1');
    broken.add('r_4');
    const result = run();
    await clock.advance(60_000);
    expect(await result).toEqual({ checked: 5, failed: 2 });
    expect(asked).toHaveLength(5);
    expect(errors).toMatchObject([{ message: 'cs_1 is broken' }, { message: 'r_4 is broken' }]);
  });

  it('asks about nothing more once the proxy is closed', async () => {
    const closing = new AbortController();
    const { asked, run } = await createDue({ closed: closing.signal });
    closing.abort();
    expect(await run()).toEqual({ checked: 0, failed: 0 });
    expect(asked).toEqual([]);
  });
});
