import { createTestClock } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { describeStore } from '../../test/storeConformance.ts';
import { createMemoryStore } from './createMemoryStore.ts';

describeStore('the memory store', () => {
  const clock = createTestClock();
  return { store: createMemoryStore({ clock }), pass: clock.advance, now: clock.now };
});

describe('a memory store that is full', () => {
  const full = async () => {
    const clock = createTestClock();
    const store = createMemoryStore({ clock, maxEntries: 3 });
    for (const key of ['a', 'b', 'c']) await store.claim({ key, leaseMs: 1_000 });
    return { clock, store };
  };

  it('T11: refuses, and forgets nothing that still counts', async () => {
    const { store } = await full();
    await expect(store.claim({ key: 'd', leaseMs: 1_000 })).rejects.toThrow('full');
    for (const key of ['a', 'b', 'c']) {
      expect(await store.claim({ key, leaseMs: 1_000 })).toEqual({ outcome: 'busy' });
    }
  });

  it('has room again when something is over', async () => {
    const { clock, store } = await full();
    await clock.advance(1_000);
    expect(await store.claim({ key: 'd', leaseMs: 1_000 })).toMatchObject({ outcome: 'acquired' });
  });

  it('has room again when a record is over', async () => {
    const clock = createTestClock();
    const store = createMemoryStore({ clock, maxEntries: 1 });
    const write = (key: string) =>
      store.write({
        ...{ kind: 'order', key, text: '{}', expected: undefined, revision: 0, dueAt: undefined },
        expiresAt: clock.now() + 30_000,
      });
    await write('a');
    await clock.advance(29_999);
    await expect(write('b')).rejects.toThrow('full');
    await clock.advance(1);
    expect(await write('b')).toBe(true);
  });

  it('T11: refuses new records and still changes old ones', async () => {
    const store = createMemoryStore({ maxEntries: 1 });
    const write = (key: string, expected?: number) =>
      store.write({
        ...{ kind: 'order', key, text: '{}', expected, revision: 0, dueAt: undefined },
        expiresAt: Date.now() + 60_000,
      });
    expect(await write('a')).toBe(true);
    await expect(write('b')).rejects.toThrow('full');
    expect(await write('a', 1)).toBe(true);
  });
});

describe('a memory store that is not full', () => {
  it('lets go of what is over once a minute, and not of anything else', async () => {
    const clock = createTestClock();
    const store = createMemoryStore({ clock });
    const write = (key: string, expiresAt: number) =>
      store.write({
        ...{ kind: 'order', key, text: key, expected: undefined, revision: 0, dueAt: undefined },
        expiresAt,
      });
    const start = clock.now();
    await clock.advance(100_000);
    await write('a', start + 130_000);
    await write('c', start + 999_000);
    await clock.advance(59_999);
    await write('d', start + 999_000);
    // What was let go of does not come back with a wall clock that goes back.
    clock.shiftWallClock(-100_000);
    expect((await store.read({ kind: 'order', key: 'a' }))?.text).toBe('a');
    clock.shiftWallClock(100_000);
    await clock.advance(1);
    await write('e', start + 999_000);
    clock.shiftWallClock(-100_000);
    expect(await store.read({ kind: 'order', key: 'a' })).toBeUndefined();
    for (const key of ['c', 'd', 'e']) {
      expect((await store.read({ kind: 'order', key }))?.text).toBe(key);
    }
  });
});
