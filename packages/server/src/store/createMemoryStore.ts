import { type Clock, systemClock } from '@stablepay/core';
import type { ClaimResult, OrderRecord, SessionRecord, Store, Versioned } from './Store.ts';

type Claim = { fence: number; state: 'leased' | 'committed'; until: number };

const clone = <T>(value: T): T => structuredClone(value);

/**
 * The store in this process's memory: for development, tests and a shop on one process that can
 * afford to forget. Everything is gone after a restart.
 */
export function createMemoryStore({
  clock = systemClock,
}: { clock?: Clock | undefined } = {}): Store {
  const claims = new Map<string, Claim>();
  const orders = new Map<string, Versioned<OrderRecord>>();
  const sessions = new Map<string, Versioned<SessionRecord>>();
  const listeners = new Map<string, Set<() => void>>();
  let fences = 0;
  let sweepAt = 0;

  // Claims are many and short-lived; looking at all of them once a minute keeps the map small.
  const sweep = () => {
    if (clock.monotonic() < sweepAt) return;
    sweepAt = clock.monotonic() + 60_000;
    for (const [key, claim] of claims) {
      if (claim.until <= clock.monotonic()) claims.delete(key);
    }
  };

  // Every function runs to its end without an await inside: that makes it atomic in one process.
  return {
    claim: async ({ key, leaseMs }): Promise<ClaimResult> => {
      sweep();
      const current = claims.get(key);
      if (current && current.until > clock.monotonic()) {
        return { outcome: current.state === 'committed' ? 'committed' : 'busy' };
      }
      const fence = (fences += 1);
      claims.set(key, { fence, state: 'leased', until: clock.monotonic() + leaseMs });
      return { outcome: 'acquired', lease: { key, fence } };
    },
    commit: async ({ lease, ttlMs }) => {
      const current = claims.get(lease.key);
      if (current?.fence !== lease.fence || current.state !== 'leased') return false;
      claims.set(lease.key, {
        fence: lease.fence,
        state: 'committed',
        until: clock.monotonic() + ttlMs,
      });
      return true;
    },
    release: async ({ lease }) => {
      const current = claims.get(lease.key);
      if (current?.fence !== lease.fence || current.state !== 'leased') return false;
      claims.delete(lease.key);
      return true;
    },

    readOrder: async (reference) => {
      const found = orders.get(reference);
      return found && clone(found);
    },
    writeOrder: async ({ record, expected }) => {
      if (orders.get(record.reference)?.version !== expected) return false;
      orders.set(record.reference, { record: clone(record), version: (expected ?? 0) + 1 });
      return true;
    },

    readSession: async (id) => {
      const found = sessions.get(id);
      return found && clone(found);
    },
    writeSession: async ({ record, expected }) => {
      const current = sessions.get(record.id);
      if (current?.version !== expected) return false;
      sessions.set(record.id, { record: clone(record), version: (expected ?? 0) + 1 });
      if (record.revision !== current?.record.revision) {
        for (const listener of [...(listeners.get(record.id) ?? [])]) listener();
      }
      return true;
    },
    listUnsettled: async ({ limit, now }) =>
      [...sessions.values()]
        .map(({ record }) => record)
        .filter((record) => !record.settled && record.dueAt <= now)
        .sort((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit)
        .map(clone),
    subscribe: ({ sessionId, listener }) => {
      const group = listeners.get(sessionId) ?? new Set();
      listeners.set(sessionId, group.add(listener));
      return () => {
        group.delete(listener);
        if (group.size === 0 && listeners.get(sessionId) === group) listeners.delete(sessionId);
      };
    },
  };
}
