import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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

  it('has the room it was given, and never less than it needs for a claim', async () => {
    const fill = async (maxBytes: number) => {
      const store = createSqliteStore({ path: newFile(), maxBytes });
      let written = 0;
      const write = async () => {
        for (; written < 100; written += 1) {
          await store.write({
            ...{ kind: 'order', key: `${written}`, text: 'x'.repeat(10_000), expected: undefined },
            ...{ revision: 0, dueAt: undefined, expiresAt: Date.now() + 60_000 },
          });
        }
      };
      expect((await store.claim({ key: 'k', leaseMs: 60_000 })).outcome).toBe('acquired');
      await expect(write()).rejects.toThrow('full');
      await store.close?.();
      return written;
    };
    // Pages of 4 kB, of which the tables take a few.
    expect(await fill(400_000)).toBeGreaterThan(20);
    expect(await fill(400_000)).toBeLessThan(40);
    expect(await fill(1)).toBeLessThan(4);
  });

  it('goes on after a write that failed', async () => {
    const store = createSqliteStore({ path: newFile() });
    const write = (text: string) =>
      store.write({
        ...{ kind: 'order', key: 'a', text, expected: undefined, revision: 0, dueAt: undefined },
        expiresAt: Date.now() + 60_000,
      });
    await expect(write(undefined as never)).rejects.toThrow('bound');
    expect(await write('a')).toBe(true);
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

  it('sweeps out what is over, once a minute', async () => {
    const clock = createTestClock();
    await clock.advance(100_000);
    const path = newFile();
    const store = createSqliteStore({ path, clock });
    const write = (key: string, lastsMs: number) =>
      store.write({
        ...{ kind: 'order', key, text: key, expected: undefined, revision: 0, dueAt: undefined },
        expiresAt: clock.now() + lastsMs,
      });
    const db = new DatabaseSync(path);
    const left = () =>
      ['claims', 'records'].flatMap((table) =>
        db
          .prepare(`SELECT key FROM ${table} ORDER BY key`)
          .all()
          .map(({ key }) => key),
      );
    await store.claim({ key: 'short', leaseMs: 1_000 });
    await write('brief', 59_999);
    await write('long', 999_000);
    await clock.advance(59_999);
    await store.claim({ key: 'early', leaseMs: 999_000 });
    expect(left()).toEqual(['early', 'short', 'brief', 'long']);
    await clock.advance(1);
    await store.claim({ key: 'k1', leaseMs: 1_000 });
    expect(left()).toEqual(['early', 'k1', 'long']);
    // Not again before another minute is over.
    await clock.advance(59_999);
    await store.claim({ key: 'k2', leaseMs: 1_000 });
    expect(left()).toEqual(['early', 'k1', 'k2', 'long']);
    await clock.advance(1_000);
    await store.claim({ key: 'k3', leaseMs: 1_000 });
    expect(left()).toEqual(['early', 'k3', 'long']);
    db.close();
    await store.close?.();
  });
});
