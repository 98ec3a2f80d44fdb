import { createTestClock } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { createMemoryStore } from './createMemoryStore.ts';
import { createRecords } from './createRecords.ts';
import { sessionKind } from './recordKinds.ts';

const report = async () => undefined;

const setUp = (reported: unknown[] = []) => {
  const clock = createTestClock();
  const store = createMemoryStore({ clock });
  const noted = async (error: unknown) => void reported.push(error);
  const records = createRecords({ store, clock, retentionMs: 1_000, report: noted });
  return { clock, store, records };
};

describe('typed records', () => {
  it('keep what was written apart from what the caller does with it', async () => {
    const { records } = setUp();
    const record = sessionRecord();
    await records.writeSession({ record, expected: undefined });
    record.effects.push('changed');
    const read = await records.readSession('cs_1');
    read?.record.effects.push('changed');
    expect((await records.readSession('cs_1'))?.record).toEqual(sessionRecord());
  });

  it('wake waiters when the revision grew, and only then', async () => {
    const { records } = setUp();
    let rang = 0;
    await records.writeSession({ record: sessionRecord(), expected: undefined });
    records.subscribeRecord(sessionKind, 'cs_1', () => (rang += 1));
    await records.writeSession({ record: sessionRecord({ readAt: 5 }), expected: 1 });
    expect(rang).toBe(0);
    await records.writeSession({ record: sessionRecord({ revision: 2 }), expected: 2 });
    expect(rang).toBe(1);
  });

  it('are due until they are settled', async () => {
    const { records } = setUp();
    await records.writeSession({ record: sessionRecord({ dueAt: 3 }), expected: undefined });
    const due = () => records.listDueRecords(sessionKind, { limit: 9, now: 3 });
    expect(await due()).toHaveLength(1);
    await records.writeSession({ record: sessionRecord({ settled: true }), expected: 1 });
    expect(await due()).toEqual([]);
  });

  it('are forgotten some time after their last change', async () => {
    const { clock, records } = setUp();
    await records.writeSession({ record: sessionRecord(), expected: undefined });
    await clock.advance(900);
    await records.writeSession({ record: sessionRecord({ revision: 2 }), expected: 1 });
    await clock.advance(900);
    expect(await records.readSession('cs_1')).toBeDefined();
    await clock.advance(100);
    expect(await records.readSession('cs_1')).toBeUndefined();
  });

  it('that nobody can read keep no other from being due, and are reported', async () => {
    const reported: unknown[] = [];
    const { clock, store, records } = setUp(reported);
    const address = { kind: 'session', key: 'cs_0', expected: undefined, revision: 1 };
    const text = '{"id":"cs_0"}';
    await store.write({ ...address, text, dueAt: 1, expiresAt: clock.now() + 1_000 });
    await records.writeSession({ record: sessionRecord({ dueAt: 3 }), expected: undefined });
    const due = await records.listDueRecords(sessionKind, { limit: 9, now: 3 });
    expect(due.map(({ id }) => id)).toEqual(['cs_1']);
    expect(reported).toMatchObject([{ family: 'validation' }]);
  });

  it.each(['not JSON', '[]', '{"id":"cs_1"}', 'null'])(
    'what nobody of us wrote (%s) is a store that failed, not a payment',
    async (text) => {
      const { clock, store, records } = setUp();
      const address = { kind: 'session', key: 'cs_1', expected: undefined, revision: 1 };
      await store.write({ ...address, text, dueAt: 1, expiresAt: clock.now() + 1_000 });
      const failed = { code: 'store-unavailable', retryable: true };
      await expect(records.readSession('cs_1')).rejects.toMatchObject(failed);
    },
  );
});

describe('T26: a store that fails', () => {
  it('is the same typed 503 in every call, its reason kept inside', async () => {
    const cause = new Error('connection refused');
    const fail = () => Promise.reject(cause);
    const clock = createTestClock();
    const store = {
      ...createMemoryStore({ clock }),
      ...{ claim: fail, commit: fail, release: fail, read: fail, write: fail, remove: fail },
      listDue: fail,
    };
    const records = createRecords({ store, clock, retentionMs: 1_000, report });
    const lease = { key: 'k', fence: 1 };
    const record = sessionRecord();
    for (const call of [
      () => records.claim({ key: 'k', leaseMs: 1 }),
      () => records.commit({ lease, ttlMs: 1 }),
      () => records.release({ lease }),
      () => records.readSession('cs_1'),
      () => records.writeSession({ record, expected: undefined }),
      () => records.readOrder('ORD-1'),
      () => records.removeRecord(sessionKind, 'cs_1'),
      () => records.listDueRecords(sessionKind, { limit: 1, now: 1 }),
    ]) {
      await expect(call()).rejects.toMatchObject({
        ...{ code: 'store-unavailable', status: 503, retryAfterMs: 2_000, cause },
        message: expect.stringContaining('The store of the payment proxy failed'),
      });
    }
  });

  it('is the same 503 where it does not even get as far as a promise', async () => {
    const cause = new Error('not open');
    const { clock, store } = setUp();
    const broken = {
      ...store,
      read: () => {
        throw cause;
      },
    };
    const records = createRecords({ store: broken, clock, retentionMs: 1_000, report });
    await expect(records.readSession('cs_1')).rejects.toMatchObject({
      ...{ code: 'store-unavailable', status: 503, cause },
    });
  });

  it('keeps and forgets what it is told, under the names the kinds have', async () => {
    const { records, store } = setUp();
    await records.writeSession({ record: sessionRecord(), expected: undefined });
    expect(await store.read({ kind: 'session', key: 'cs_1' })).toBeDefined();
    await records.removeRecord(sessionKind, 'cs_1');
    expect(await store.read({ kind: 'session', key: 'cs_1' })).toBeUndefined();
  });
});

describe('without a store', () => {
  const withEnv = async <T>(value: string, run: () => T): Promise<T> => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = value;
    try {
      return run();
    } finally {
      process.env['NODE_ENV'] = before;
    }
  };

  it('refuses to start in production, unless memory is asked for by name', async () => {
    const staging = { allowTestKey: true };
    await withEnv('production', () => {
      expect(() => createProxyWorld({ ...staging, store: undefined })).toThrow(
        expect.objectContaining({
          code: 'config-missing',
          message: expect.stringMatching(/store is not set\..* or say store: 'memory' when one/),
        }),
      );
      expect(() => createProxyWorld({ ...staging, store: 'memory' })).not.toThrow();
      expect(() => createProxyWorld({ ...staging, store: createMemoryStore() })).not.toThrow();
    });
  });

  it('uses memory elsewhere', async () => {
    const world = createProxyWorld({ store: undefined });
    expect((await world.open()).status).toBe(201);
    expect((await world.open()).status).toBe(200);
  });
});
