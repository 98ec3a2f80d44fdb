import { createTestClock, type TestClock } from '@stablepay/core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OrderRecord, SessionRecord, Store } from '../src/store/Store.ts';

const askedAmount = { minor: 4820, currency: 'USD' };
const order: OrderRecord = { reference: 'ORD-1', attempts: [], askedAmount };

export const sessionRecord = (change: Partial<SessionRecord> = {}): SessionRecord => ({
  id: 'cs_1',
  revision: 1,
  reference: 'ORD-1',
  attempt: 1,
  orderId: 'ORD-1',
  amount: { minor: 4820, currency: 'USD' },
  status: 'pending',
  url: 'https://pay.example/cs_1',
  createdAt: 0,
  expiresAt: 1_800_000,
  fundsSeen: false,
  late: false,
  canceledByUs: false,
  amountChanged: false,
  cancelRefused: false,
  mismatch: false,
  readAt: 0,
  dueAt: 0,
  effects: [],
  settled: false,
  ...change,
});

/** What every store must do; run it for each implementation. */
export function describeStore(
  name: string,
  createStore: (clock: TestClock) => Store | Promise<Store>,
): void {
  describe(`${name} keeps the rules of a store`, () => {
    let clock: TestClock;
    let store: Store;
    const acquire = async (key: string, leaseMs = 1_000) => {
      const claim = await store.claim({ key, leaseMs });
      if (claim.outcome !== 'acquired') throw new Error(`not acquired: ${claim.outcome}`);
      return claim.lease;
    };

    beforeEach(async () => {
      clock = createTestClock();
      store = await createStore(clock);
    });

    it('G04: gives a key to exactly one of many', async () => {
      const claims = await Promise.all(
        Array.from({ length: 1_000 }, () => store.claim({ key: 'k', leaseMs: 1_000 })),
      );
      expect(claims.filter(({ outcome }) => outcome === 'acquired')).toHaveLength(1);
    });

    it('says committed after a commit, until its time is over', async () => {
      const lease = await acquire('k');
      expect(await store.commit({ lease, ttlMs: 5_000 })).toBe(true);
      expect(await store.claim({ key: 'k', leaseMs: 1 })).toEqual({ outcome: 'committed' });
      await clock.advance(5_000);
      expect(await store.claim({ key: 'k', leaseMs: 1 })).toMatchObject({ outcome: 'acquired' });
    });

    it('gives a released key to the next', async () => {
      expect(await store.release({ lease: await acquire('k') })).toBe(true);
      expect(await store.claim({ key: 'k', leaseMs: 1 })).toMatchObject({ outcome: 'acquired' });
    });

    it('fences out a holder whose lease ran out', async () => {
      const old = await acquire('k');
      await clock.advance(1_000);
      const current = await acquire('k');
      expect(await store.release({ lease: old })).toBe(false);
      expect(await store.commit({ lease: old, ttlMs: 1 })).toBe(false);
      expect(await store.commit({ lease: current, ttlMs: 1_000 })).toBe(true);
    });

    it('never frees a committed key', async () => {
      const lease = await acquire('k');
      await store.commit({ lease, ttlMs: 5_000 });
      expect(await store.release({ lease })).toBe(false);
      expect(await store.claim({ key: 'k', leaseMs: 1 })).toEqual({ outcome: 'committed' });
    });

    it('writes an order only over the version that was read', async () => {
      expect(await store.writeOrder({ record: order, expected: undefined })).toBe(true);
      expect(await store.writeOrder({ record: order, expected: undefined })).toBe(false);
      const read = await store.readOrder('ORD-1');
      const changed = { ...order, fulfilledBy: 'cs_1' };
      expect(await store.writeOrder({ record: changed, expected: read?.version })).toBe(true);
      expect(await store.writeOrder({ record: order, expected: read?.version })).toBe(false);
      expect((await store.readOrder('ORD-1'))?.record).toEqual(changed);
    });

    it('lets one of many writers of the same version win', async () => {
      await store.writeOrder({ record: order, expected: undefined });
      const version = (await store.readOrder('ORD-1'))?.version;
      const wins = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          store.writeOrder({
            record: { ...order, fulfilledBy: `cs_${index}` },
            expected: version,
          }),
        ),
      );
      expect(wins.filter(Boolean)).toHaveLength(1);
    });

    it('writes a session only over the version that was read, revision or not', async () => {
      const record = sessionRecord();
      expect(await store.writeSession({ record, expected: undefined })).toBe(true);
      expect(await store.writeSession({ record, expected: undefined })).toBe(false);
      const expected = (await store.readSession('cs_1'))?.version;
      const next = sessionRecord({ canceledByUs: true });
      expect(await store.writeSession({ record: next, expected })).toBe(true);
      expect(await store.writeSession({ record, expected })).toBe(false);
      expect((await store.readSession('cs_1'))?.record).toEqual(next);
    });

    it('keeps what was written apart from what the caller does with it', async () => {
      const record = sessionRecord();
      await store.writeSession({ record, expected: undefined });
      record.effects.push('changed');
      const read = await store.readSession('cs_1');
      read?.record.effects.push('changed');
      expect((await store.readSession('cs_1'))?.record.effects).toEqual([]);
    });

    it('tells subscribers of a grown revision, and nobody else', async () => {
      const listener = vi.fn();
      const other = vi.fn();
      const write = async (record: SessionRecord) => {
        const expected = (await store.readSession(record.id))?.version;
        expect(await store.writeSession({ record, expected })).toBe(true);
      };
      await write(sessionRecord());
      const unsubscribe = store.subscribe({ sessionId: 'cs_1', listener });
      store.subscribe({ sessionId: 'cs_2', listener: other });

      await write(sessionRecord({ readAt: 5 }));
      expect(listener).not.toHaveBeenCalled();
      await write(sessionRecord({ revision: 2 }));
      await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));

      unsubscribe();
      await write(sessionRecord({ revision: 3 }));
      expect(listener).toHaveBeenCalledTimes(1);
      expect(other).not.toHaveBeenCalled();
    });

    it('lists what is not settled and due, longest due first', async () => {
      const records = [
        sessionRecord({ id: 'cs_a', dueAt: 3 }),
        sessionRecord({ id: 'cs_b', dueAt: 1 }),
        sessionRecord({ id: 'cs_c', dueAt: 2, settled: true }),
        sessionRecord({ id: 'cs_d', dueAt: 2 }),
        sessionRecord({ id: 'cs_e', dueAt: 9 }),
      ];
      for (const record of records) await store.writeSession({ record, expected: undefined });
      const idsOf = async (limit: number) =>
        (await store.listUnsettled({ limit, now: 8 })).map(({ id }) => id);
      expect(await idsOf(2)).toEqual(['cs_b', 'cs_d']);
      expect(await idsOf(9)).toEqual(['cs_b', 'cs_d', 'cs_a']);
    });
  });
}
