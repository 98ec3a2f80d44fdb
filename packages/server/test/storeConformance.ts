import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store, WriteText } from '../src/store/Store.ts';

/** A store, and how time passes for it: a moved clock, or a real wait. */
export type StoreUnderTest = {
  store: Store;
  pass: (ms: number) => Promise<void>;
  now: () => number;
  /** A second connection to the same data, as another process has it. */
  other?: Store | undefined;
  /** Whether a change made through `other` wakes subscribers at once. */
  tellsOthers?: boolean | undefined;
  end?: (() => Promise<void>) | undefined;
};

const address = { kind: 'session', key: 'cs_1' };
const farAway = 1_000_000_000;
const short = 60;
const long = 600_000;

/** What every store must do; run it for each implementation. */
export function describeStore(
  name: string,
  create: () => StoreUnderTest | Promise<StoreUnderTest>,
): void {
  describe(`${name} keeps the rules of a store`, () => {
    let world: StoreUnderTest;
    let store: Store;
    const acquire = async (key: string, leaseMs = long) => {
      const claim = await store.claim({ key, leaseMs });
      if (claim.outcome !== 'acquired') throw new Error(`not acquired: ${claim.outcome}`);
      return claim.lease;
    };
    const write = (change: Partial<WriteText> = {}, by = store) =>
      by.write({
        ...address,
        text: '{}',
        expected: undefined,
        revision: 1,
        dueAt: undefined,
        expiresAt: world.now() + farAway,
        ...change,
      });

    beforeEach(async () => {
      world = await create();
      store = world.store;
    });
    afterEach(async () => {
      await world.store.close?.();
      await world.other?.close?.();
      await world.end?.();
    });

    it('G04: gives a key to exactly one of many', async () => {
      const claims = await Promise.all(
        Array.from({ length: 1_000 }, (_, index) =>
          (index % 2 === 0 ? store : (world.other ?? store)).claim({ key: 'k', leaseMs: long }),
        ),
      );
      expect(claims.filter(({ outcome }) => outcome === 'acquired')).toHaveLength(1);
      expect(claims.filter(({ outcome }) => outcome === 'busy')).toHaveLength(999);
    });

    it('says committed after a commit', async () => {
      expect(await store.commit({ lease: await acquire('k'), ttlMs: long })).toBe(true);
      expect(await store.claim({ key: 'k', leaseMs: short })).toEqual({ outcome: 'committed' });
    });

    it('forgets a commit when its time is over', async () => {
      await store.commit({ lease: await acquire('k'), ttlMs: short });
      await world.pass(short);
      expect(await store.claim({ key: 'k', leaseMs: short })).toMatchObject({
        outcome: 'acquired',
      });
    });

    it('gives a released key to the next', async () => {
      expect(await store.release({ lease: await acquire('k') })).toBe(true);
      expect(await store.claim({ key: 'k', leaseMs: short })).toMatchObject({
        outcome: 'acquired',
      });
    });

    it('fences out a holder whose lease ran out', async () => {
      const old = await acquire('k', short);
      await world.pass(short);
      const current = await acquire('k');
      expect(await store.release({ lease: old })).toBe(false);
      expect(await store.commit({ lease: old, ttlMs: long })).toBe(false);
      expect(await store.claim({ key: 'k', leaseMs: short })).toEqual({ outcome: 'busy' });
      expect(await store.commit({ lease: current, ttlMs: long })).toBe(true);
    });

    it('knows no lease that it did not give', async () => {
      const strange = { key: 'k', fence: 1 };
      expect(await store.release({ lease: strange })).toBe(false);
      expect(await store.commit({ lease: strange, ttlMs: long })).toBe(false);
      expect(await store.claim({ key: 'k', leaseMs: short })).toMatchObject({
        outcome: 'acquired',
      });
    });

    it('never frees a committed key', async () => {
      const lease = await acquire('k');
      await store.commit({ lease, ttlMs: long });
      expect(await store.release({ lease })).toBe(false);
      expect(await store.commit({ lease, ttlMs: long })).toBe(false);
      expect(await store.claim({ key: 'k', leaseMs: short })).toEqual({ outcome: 'committed' });
    });

    it('writes a record only over the version that was read', async () => {
      expect(await store.read(address)).toBeUndefined();
      expect(await write({ text: 'a' })).toBe(true);
      expect(await write({ text: 'b' })).toBe(false);
      const first = await store.read(address);
      expect(first?.text).toBe('a');
      expect(await write({ text: 'b', expected: first?.version })).toBe(true);
      expect(await write({ text: 'c', expected: first?.version })).toBe(false);
      expect((await store.read(address))?.text).toBe('b');
    });

    it('does not write over a record that is not there', async () => {
      expect(await write({ expected: 1 })).toBe(false);
      expect(await store.read(address)).toBeUndefined();
    });

    it('keeps every character of a text and of a key', async () => {
      const odd = { kind: 'order', key: '#2 \u4ed8\u6b3e:*?[{}]\\' };
      const text = JSON.stringify({ a: '\u0000\u2028 \u{1f600} "\\' });
      expect(await write({ ...odd, text })).toBe(true);
      expect((await store.read(odd))?.text).toBe(text);
      expect(await store.read({ ...odd, kind: 'session' })).toBeUndefined();
    });

    it('keeps a long text, also for those who look for what is due', async () => {
      const text = 'x'.repeat(100_000);
      await write({ text, dueAt: 1 });
      expect((await store.read(address))?.text).toBe(text);
      expect(await store.listDue({ kind: 'session', limit: 1, now: 2 })).toEqual([text]);
    });

    it('marks every lease with a number of its own that any store can keep', async () => {
      const leases = [await acquire('a'), await acquire('b'), await acquire('c')];
      const fences = leases.map(({ fence }) => fence);
      expect(new Set(fences).size).toBe(3);
      for (const fence of fences) {
        expect(Number.isSafeInteger(fence)).toBe(true);
        expect(fence).toBeGreaterThan(0);
      }
    });

    it('lets one of many writers of the same version win', async () => {
      await write();
      const expected = (await store.read(address))?.version;
      const wins = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          write({ text: `${index}`, expected }, index % 2 === 0 ? store : (world.other ?? store)),
        ),
      );
      expect(wins.filter(Boolean)).toHaveLength(1);
      expect((await store.read(address))?.text).toBe(String(wins.indexOf(true)));
    });

    it('forgets a record that is removed or whose time is over', async () => {
      await write({ dueAt: 1 });
      await store.remove(address);
      await store.remove(address);
      expect(await store.read(address)).toBeUndefined();
      expect(await store.listDue({ kind: 'session', limit: 9, now: 2 })).toEqual([]);
      expect(await write({ dueAt: 1, expiresAt: world.now() + short })).toBe(true);
      await world.pass(short);
      expect(await store.read(address)).toBeUndefined();
      expect(await store.listDue({ kind: 'session', limit: 9, now: 2 })).toEqual([]);
      expect(await write()).toBe(true);
    });

    it('tells subscribers of another revision, and nobody else', async () => {
      const listener = vi.fn();
      const other = vi.fn();
      const change = async (params: Partial<WriteText>, by = store) => {
        const expected = (await store.read(address))?.version;
        expect(await write({ ...params, expected }, by)).toBe(true);
      };
      await change({ revision: 1 });
      const unsubscribe = store.subscribe({ ...address, listener });
      store.subscribe({ kind: 'session', key: 'cs_2', listener: other });
      store.subscribe({ kind: 'order', key: 'cs_1', listener: other });

      await change({ revision: 1 });
      await change({ revision: 2 });
      await vi.waitFor(() => expect(listener).toHaveBeenCalled(), 20_000);
      if (world.tellsOthers && world.other) {
        await change({ revision: 3 }, world.other);
        await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(2), 20_000);
      }
      const before = listener.mock.calls.length;
      expect(before).toBe(world.tellsOthers ? 2 : 1);
      unsubscribe();
      unsubscribe();
      await change({ revision: 4 });
      const last = vi.fn();
      store.subscribe({ ...address, listener: last });
      await change({ revision: 5 });
      await vi.waitFor(() => expect(last).toHaveBeenCalledTimes(1), 20_000);
      expect(listener).toHaveBeenCalledTimes(before);
      expect(other).not.toHaveBeenCalled();
    });

    it('lists what is due, longest due first', async () => {
      const dueAts = { a: 3, b: 1, c: undefined, d: 2, e: 9 };
      for (const [key, dueAt] of Object.entries(dueAts)) await write({ key, text: key, dueAt });
      await write({ kind: 'order', key: 'f', text: 'f', dueAt: 1 });
      const list = (limit: number, now = 8) => store.listDue({ kind: 'session', limit, now });
      expect(await list(2)).toEqual(['b', 'd']);
      expect(await list(9)).toEqual(['b', 'd', 'a']);
      expect(await list(9, 9)).toEqual(['b', 'd', 'a', 'e']);

      const version = async (key: string) => (await store.read({ kind: 'session', key }))?.version;
      await write({ key: 'b', text: 'b', dueAt: undefined, expected: await version('b') });
      await write({ key: 'd', text: 'd', dueAt: 5, expected: await version('d') });
      expect(await list(9)).toEqual(['a', 'd']);
    });
  });
}
