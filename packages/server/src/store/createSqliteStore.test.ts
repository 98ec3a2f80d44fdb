import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestClock } from '@stablepay/core';
import { afterEach, describe, expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import { describeStore } from '../../test/storeConformance.ts';
import { createSqliteStore } from './createSqliteStore.ts';

const folders: string[] = [];
const newFile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'stablepay-sqlite-'));
  folders.push(folder);
  return join(folder, 'store.db');
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describeStore('the SQLite store', () => {
  const clock = createTestClock();
  const path = newFile();
  return {
    store: createSqliteStore({ path, clock }),
    other: createSqliteStore({ path, clock }),
    pass: clock.advance,
    now: clock.now,
  };
});

describe('a SQLite file', () => {
  it('still knows the open session after a restart', async () => {
    const path = newFile();
    const before = createSqliteStore({ path });
    const world = createProxyWorld({ store: before });
    const { session } = await world.open();
    await before.close?.();
    const after = createSqliteStore({ path });
    const text = (await after.read({ kind: 'session', key: session.id }))?.text ?? '{}';
    expect(JSON.parse(text)).toMatchObject({ id: session.id, status: 'pending' });
    expect(await after.listDue({ kind: 'session', limit: 9, now: Date.now() })).toEqual([text]);
    await after.close?.();
  });

  it('T11: refuses when it is full, and forgets nothing', async () => {
    const store = createSqliteStore({ path: newFile(), maxBytes: 200_000 });
    expect((await store.claim({ key: 'first', leaseMs: 60_000 })).outcome).toBe('acquired');
    const fill = async () => {
      for (let index = 0; index < 100; index += 1) {
        await store.write({
          ...{ kind: 'order', key: `${index}`, text: 'x'.repeat(10_000), expected: undefined },
          ...{ revision: 0, dueAt: undefined, expiresAt: Date.now() + 60_000 },
        });
      }
    };
    await expect(fill()).rejects.toThrow('full');
    expect(await store.claim({ key: 'first', leaseMs: 60_000 })).toEqual({ outcome: 'busy' });
    await store.close?.();
  });

  it('refuses a file that is no database', () => {
    const path = newFile();
    writeFileSync(path, 'hello, this is not a database at all, sorry');
    expect(() => createSqliteStore({ path })).toThrow('not a database');
  });

  it('rejects after it was closed', async () => {
    const store = createSqliteStore({ path: newFile() });
    await store.close?.();
    await store.close?.();
    await expect(store.claim({ key: 'k', leaseMs: 1 })).rejects.toThrow('not open');
  });

  it('sweeps out what is over', async () => {
    const clock = createTestClock();
    const path = newFile();
    const store = createSqliteStore({ path, clock });
    for (let index = 0; index < 50; index += 1) {
      await store.claim({ key: `${index}`, leaseMs: 1_000 });
    }
    await clock.advance(61_000);
    await store.claim({ key: 'new', leaseMs: 1_000 });
    await store.close?.();
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(path);
    expect(db.prepare('SELECT count(*) AS n FROM claims').get()).toEqual({ n: 1 });
    db.close();
  });
});
