import { type Clock, systemClock } from '@stablepay/core';
import { createListeners } from './createListeners.ts';
import type { ClaimResult, RecordAddress, Store, WriteText } from './Store.ts';

type Claim = { fence: number; state: 'leased' | 'committed'; until: number };
type Kept = Omit<WriteText, keyof RecordAddress | 'expected'> & { version: number };

const sweepEveryMs = 60_000;

/**
 * The store in this process's memory: for development, tests and a shop on one process that can
 * afford to forget. Everything is gone after a restart. When it is full it refuses; nothing that
 * still counts is pushed out (lessons T11).
 *
 * @param params.maxEntries Most claims, and most records. Default 200,000 each.
 */
export function createMemoryStore({
  clock = systemClock,
  maxEntries = 200_000,
}: { clock?: Clock | undefined; maxEntries?: number | undefined } = {}): Store {
  const claims = new Map<string, Claim>();
  const kinds = new Map<string, Map<string, Kept>>();
  const listeners = createListeners();
  let fences = 0;
  let sweptAt = Number.NEGATIVE_INFINITY;

  const recordsOf = (kind: string) => {
    const records = kinds.get(kind) ?? new Map<string, Kept>();
    kinds.set(kind, records);
    return records;
  };

  // Claims are many and short-lived; looking at all of them once a minute keeps the maps small.
  const sweep = () => {
    sweptAt = clock.monotonic();
    for (const [key, claim] of claims) {
      if (claim.until <= sweptAt) claims.delete(key);
    }
    for (const records of kinds.values()) {
      for (const [key, { expiresAt }] of records) {
        if (expiresAt <= clock.now()) records.delete(key);
      }
    }
  };
  const makeRoom = (entries: ReadonlyMap<string, unknown>) => {
    if (clock.monotonic() - sweptAt >= sweepEveryMs) sweep();
    if (entries.size < maxEntries) return;
    sweep();
    if (entries.size >= maxEntries) throw new Error('The memory store is full.');
  };

  const find = ({ kind, key }: RecordAddress): Kept | undefined => {
    const found = recordsOf(kind).get(key);
    return found && found.expiresAt > clock.now() ? found : undefined;
  };

  // Every function runs to its end without an await inside: that makes it atomic in one process.
  return {
    claim: async ({ key, leaseMs }): Promise<ClaimResult> => {
      const current = claims.get(key);
      if (current && current.until > clock.monotonic()) {
        return { outcome: current.state === 'committed' ? 'committed' : 'busy' };
      }
      makeRoom(claims);
      const fence = (fences += 1);
      claims.set(key, { fence, state: 'leased', until: clock.monotonic() + leaseMs });
      return { outcome: 'acquired', lease: { key, fence } };
    },
    commit: async ({ lease: { key, fence }, ttlMs }) => {
      const current = claims.get(key);
      if (current?.fence !== fence || current.state !== 'leased') return false;
      claims.set(key, { fence, state: 'committed', until: clock.monotonic() + ttlMs });
      return true;
    },
    release: async ({ lease: { key, fence } }) => {
      const current = claims.get(key);
      if (current?.fence !== fence || current.state !== 'leased') return false;
      claims.delete(key);
      return true;
    },

    read: async (address) => {
      const found = find(address);
      return found && { text: found.text, version: found.version };
    },
    write: async ({ kind, key, expected, ...kept }) => {
      const current = find({ kind, key });
      if (current?.version !== expected) return false;
      const records = recordsOf(kind);
      if (!current) makeRoom(records);
      records.set(key, { ...kept, version: (expected ?? 0) + 1 });
      if (kept.revision !== current?.revision) listeners.tell(listeners.nameOf({ kind, key }));
      return true;
    },
    remove: async ({ kind, key }) => {
      recordsOf(kind).delete(key);
    },
    listDue: async ({ kind, limit, now }) =>
      [...recordsOf(kind).values()]
        .filter(({ expiresAt }) => expiresAt > clock.now())
        .flatMap(({ text, dueAt = Infinity }) => (dueAt <= now ? [{ text, dueAt }] : []))
        .sort((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit)
        .map(({ text }) => text),
    subscribe: listeners.add,
  };
}
