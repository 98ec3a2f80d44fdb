import { pause } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { contended } from './updateOrder.ts';

const leaseMs = 60_000;
const busyTries = 80;
const busyPauseMs = 100;

// Within one process whoever comes later queues up; the lease is for the other processes.
const queues = new WeakMap<ProxyContext, Map<string, Promise<unknown>>>();

/**
 * Runs `work` while nobody else, in this or another process, runs work under the same key.
 * Whoever comes meanwhile waits for its turn.
 *
 * @throws ApiError `order-busy` when the turn does not come.
 */
export function withLease<T>(
  context: ProxyContext,
  key: string,
  work: () => Promise<T>,
): Promise<T> {
  const queue = queues.get(context) ?? new Map<string, Promise<unknown>>();
  queues.set(context, queue);
  const before = queue.get(key) ?? Promise.resolve();
  const run = before.then(
    () => leased(context, key, work),
    () => leased(context, key, work),
  );
  queue.set(key, run);
  const done = () => {
    if (queue.get(key) === run) queue.delete(key);
  };
  run.then(done, done);
  return run;
}

async function leased<T>(
  { store, clock, closed }: ProxyContext,
  key: string,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 0; attempt < busyTries; attempt += 1) {
    const claim = await store.claim({ key, leaseMs });
    if (claim.outcome === 'acquired') {
      try {
        return await work();
      } finally {
        await store.release({ lease: claim.lease });
      }
    }
    await pause({ clock, delayMs: busyPauseMs, signal: closed });
  }
  throw contended();
}
