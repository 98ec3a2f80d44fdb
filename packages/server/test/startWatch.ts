import { createTestClock } from '@stablepay/core';
import { createSessionWatch } from '../src/proxy/createSessionWatch.ts';
import type { Follower } from '../src/settle/createFollower.ts';
import { createMemoryStore } from '../src/store/createMemoryStore.ts';
import { createRecords } from '../src/store/createRecords.ts';
import type { SessionRecord, Store } from '../src/store/Store.ts';
import { sessionRecord } from './sessionRecord.ts';

// StablePay is not asked: only the store has news.
const silent: Follower = {
  dueInMs: () => Number.POSITIVE_INFINITY,
  refresh: () => Promise.resolve(),
  turn: () => Promise.resolve(false),
  webhookSeen: () => undefined,
};

/** A watch over one session in a store, with a clock of its own. */
export async function startWatch({
  asks = silent,
  maxWaitSeconds = 25,
  isDeaf = false,
}: { asks?: Follower; maxWaitSeconds?: number; isDeaf?: boolean } = {}) {
  const clock = createTestClock();
  const closing = new AbortController();
  const memory = createMemoryStore({ clock });
  let listeners = 0;
  let reads = 0;
  const counted: Store = {
    ...memory,
    read: (...params) => {
      reads += 1;
      return memory.read(...params);
    },
    subscribe: (params) => {
      listeners += 1;
      const stop = isDeaf ? () => undefined : memory.subscribe(params);
      return () => {
        listeners -= 1;
        stop();
      };
    },
  };
  const store = createRecords({
    store: counted,
    clock,
    retentionMs: 1e9,
    report: async () => undefined,
  });
  const context = { clock, store, closed: closing.signal, config: { maxWaitSeconds } };
  const watch = createSessionWatch(context, asks);
  const record = sessionRecord();
  await store.writeSession({ record, expected: undefined });
  const answers: Record<string, number> = {};
  const heard: string[] = [];
  const hold = (name: string, seconds: number, gone = new AbortController()) => {
    const isKnown = ({ revision }: SessionRecord) => revision === record.revision;
    void watch
      .wait({ record, isKnown, waitMs: seconds * 1_000, signal: gone.signal })
      .then(({ revision }) => (answers[name] = revision))
      .catch((error: unknown) => heard.push(`${name}: ${String(error)}`));
    return gone;
  };
  const change = async () => {
    const next = { ...record, revision: record.revision + 1 };
    await store.writeSession({ record: next, expected: 1 });
    await clock.advance(0);
  };
  const counts = () => ({ listeners, reads });
  return { clock, closing, record, answers, heard, hold, change, counts, store };
}

/** A follower that is due once, and whose look takes as long as the test says. */
export function askOnce() {
  let due = 0;
  let finish: () => void = () => undefined;
  const wanted: (() => boolean)[] = [];
  const asks: Follower = {
    ...silent,
    dueInMs: () => due,
    refresh: (_, isWanted) => {
      due = Number.POSITIVE_INFINITY;
      wanted.push(isWanted);
      return new Promise((resolve) => (finish = resolve));
    },
  };
  const makeDue = (inMs: number) => (due = inMs);
  return { asks, wanted, finish: () => finish(), makeDue };
}
