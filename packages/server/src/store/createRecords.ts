import { ApiError, type Clock } from '@stablepay/core';
import type { RecordKind } from './RecordKind.ts';
import { orderKind, sessionKind } from './recordKinds.ts';
import type { OrderRecord, SessionRecord, Store, Versioned } from './Store.ts';

/**
 * The store as the proxy's parts use it: typed records, and one typed 503 for everything that
 * goes wrong in it. Fail closed, create nothing.
 */
export type Records = Pick<Store, 'claim' | 'commit' | 'release'> & {
  readRecord: <T>(kind: RecordKind<T>, key: string) => Promise<Versioned<T> | undefined>;
  /** Compare-and-set: writes only when the stored version is `expected` (undefined: absent). */
  writeRecord: <T>(
    kind: RecordKind<T>,
    params: { record: T; expected: number | undefined },
  ) => Promise<boolean>;
  removeRecord: <T>(kind: RecordKind<T>, key: string) => Promise<void>;
  /** Records that are due, longest due first. */
  listDueRecords: <T>(kind: RecordKind<T>, params: { limit: number; now: number }) => Promise<T[]>;
  /** Calls `listener` after the revision of a record changed. A notification may be lost. */
  subscribeRecord: <T>(kind: RecordKind<T>, key: string, listener: () => void) => () => void;

  readOrder: (reference: string) => Promise<Versioned<OrderRecord> | undefined>;
  writeOrder: (params: { record: OrderRecord; expected: number | undefined }) => Promise<boolean>;
  readSession: (id: string) => Promise<Versioned<SessionRecord> | undefined>;
  writeSession: (params: {
    record: SessionRecord;
    expected: number | undefined;
  }) => Promise<boolean>;
};

function fail(cause: unknown): never {
  throw new ApiError({
    code: 'store-unavailable',
    message: 'The store of the payment proxy failed.',
    status: 503,
    retryAfterMs: 2_000,
    cause,
  });
}

// No async function: a request calls this up to ten times, and each would keep a frame of its own.
function guarded<T>(call: () => Promise<T>): Promise<T> {
  try {
    return Promise.resolve(call()).catch(fail);
  } catch (cause) {
    return Promise.reject(cause).catch(fail);
  }
}

/** Makes {@link Records} over a store; every write pushes the record's expiry out. */
export function createRecords({
  store,
  clock,
  retentionMs,
  report,
}: {
  store: Store;
  clock: Clock;
  retentionMs: number;
  /** Hears of records that can't be read, where others can go on without them. */
  report: (error: unknown) => Promise<void>;
}): Records {
  const read = <T>(kind: RecordKind<T>, text: string): T => kind.parse(JSON.parse(text));

  const records: Records = {
    claim: (params) => guarded(() => store.claim(params)),
    commit: (params) => guarded(() => store.commit(params)),
    release: (params) => guarded(() => store.release(params)),

    readRecord: (kind, key) =>
      guarded(() =>
        store
          .read({ kind: kind.name, key })
          .then((found) => found && { record: read(kind, found.text), version: found.version }),
      ),
    writeRecord: (kind, { record, expected }) =>
      guarded(() =>
        store.write({
          kind: kind.name,
          key: kind.keyOf(record),
          text: JSON.stringify(record),
          expected,
          revision: kind.revisionOf(record),
          dueAt: kind.dueAtOf(record),
          expiresAt: clock.now() + retentionMs,
        }),
      ),
    removeRecord: (kind, key) => guarded(() => store.remove({ kind: kind.name, key })),
    listDueRecords: (kind, params) =>
      guarded(async () => {
        const texts = await store.listDue({ kind: kind.name, ...params });
        const due: ReturnType<typeof kind.parse>[] = [];
        for (const text of texts) {
          try {
            due.push(read(kind, text));
          } catch (error) {
            await report(error);
          }
        }
        return due;
      }),
    subscribeRecord: (kind, key, listener) => store.subscribe({ kind: kind.name, key, listener }),

    readOrder: (reference) => records.readRecord(orderKind, reference),
    writeOrder: (params) => records.writeRecord(orderKind, params),
    readSession: (id) => records.readRecord(sessionKind, id),
    writeSession: (params) => records.writeRecord(sessionKind, params),
  };
  return records;
}
