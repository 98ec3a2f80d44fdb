import { DatabaseSync } from 'node:sqlite';
import { type Clock, parseInteger, parseString, systemClock } from '@stablepay/core';
import { createListeners } from './createListeners.ts';
import type { ClaimResult, RecordAddress, Store } from './Store.ts';

export type SqliteStoreOptions = {
  /** The file. Its folder must be on a local disk: SQLite does not lock over a network. */
  path: string;
  clock?: Clock | undefined;
  /** Largest size of the file in bytes; when it is full the store refuses. Default: the disk. */
  maxBytes?: number | undefined;
};

const sweepEveryMs = 60_000;
const pageBytes = 4_096;

const schema = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE IF NOT EXISTS claims (
  key TEXT PRIMARY KEY, fence INTEGER NOT NULL, done INTEGER NOT NULL, until INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS claims_until ON claims (until);
CREATE TABLE IF NOT EXISTS records (
  kind TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL, version INTEGER NOT NULL,
  revision INTEGER NOT NULL, due_at INTEGER, expires_at INTEGER NOT NULL, PRIMARY KEY (kind, key)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS records_due ON records (kind, due_at);
CREATE INDEX IF NOT EXISTS records_expiry ON records (expires_at);
CREATE TABLE IF NOT EXISTS fences (last INTEGER NOT NULL);
INSERT INTO fences SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM fences);
`;

/**
 * The store in one SQLite file, with Node's own driver: for one machine, also with several
 * processes on it, and it survives restarts. Waiting browsers of another process hear of a change
 * within five seconds; of this process at once.
 *
 * @throws when the file can't be opened or is no database.
 *
 * @example
 * const store = createSqliteStore({ path: '/var/lib/shop/stablepay.db' });
 */
export function createSqliteStore({
  path,
  clock = systemClock,
  maxBytes,
}: SqliteStoreOptions): Store {
  const db = new DatabaseSync(path, { timeout: 2_000 });
  try {
    db.exec(schema);
    if (maxBytes !== undefined) {
      db.exec(`PRAGMA max_page_count = ${Math.max(16, Math.floor(maxBytes / pageBytes))}`);
    }
  } catch (error) {
    db.close();
    throw error;
  }
  const sql = {
    nextFence: db.prepare('UPDATE fences SET last = last + 1 RETURNING last'),
    readClaim: db.prepare('SELECT done FROM claims WHERE key = ? AND until > ?'),
    take: db.prepare('INSERT OR REPLACE INTO claims (key, fence, done, until) VALUES (?, ?, 0, ?)'),
    commit: db.prepare(
      'UPDATE claims SET done = 1, until = ? WHERE key = ? AND fence = ? AND done = 0',
    ),
    release: db.prepare('DELETE FROM claims WHERE key = ? AND fence = ? AND done = 0'),
    read: db.prepare(
      'SELECT text, version, revision FROM records WHERE kind = ? AND key = ? AND expires_at > ?',
    ),
    write: db.prepare(
      `INSERT OR REPLACE INTO records (kind, key, text, version, revision, due_at, expires_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ),
    remove: db.prepare('DELETE FROM records WHERE kind = ? AND key = ?'),
    listDue: db.prepare(
      `SELECT text FROM records WHERE kind = ? AND due_at <= ? AND expires_at > ?
       ORDER BY due_at LIMIT ?`,
    ),
    sweepClaims: db.prepare('DELETE FROM claims WHERE until <= ?'),
    sweepRecords: db.prepare('DELETE FROM records WHERE expires_at <= ?'),
  };
  const listeners = createListeners();
  let sweptAt = clock.monotonic();

  const atOnce = <T>(task: () => T): T => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = task();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      // A full disk has rolled back by itself already.
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };
  const sweep = () => {
    if (clock.monotonic() - sweptAt < sweepEveryMs) return;
    sweptAt = clock.monotonic();
    sql.sweepClaims.run(clock.now());
    sql.sweepRecords.run(clock.now());
  };
  const find = ({ kind, key }: RecordAddress) => sql.read.get(kind, key, clock.now());

  // The driver is synchronous: `async` only turns what it throws into a rejection.
  return {
    claim: async ({ key, leaseMs }) =>
      atOnce((): ClaimResult => {
        sweep();
        const held = sql.readClaim.get(key, clock.now());
        if (held) return { outcome: held['done'] === 1 ? 'committed' : 'busy' };
        const fence = parseInteger(sql.nextFence.get()?.['last'], 'fence');
        sql.take.run(key, fence, clock.now() + leaseMs);
        return { outcome: 'acquired', lease: { key, fence } };
      }),
    commit: async ({ lease, ttlMs }) =>
      sql.commit.run(clock.now() + ttlMs, lease.key, lease.fence).changes === 1,
    release: async ({ lease }) => sql.release.run(lease.key, lease.fence).changes === 1,

    read: async (address) => {
      const row = find(address);
      return (
        row && {
          text: parseString(row['text'], 'text', { max: Number.POSITIVE_INFINITY }),
          version: parseInteger(row['version'], 'version'),
        }
      );
    },
    write: async ({ text, expected, revision, dueAt, expiresAt, ...address }) => {
      const { kind, key } = address;
      const written = atOnce(() => {
        const current = find(address);
        if (current?.['version'] !== expected) return undefined;
        sql.write.run(kind, key, text, (expected ?? 0) + 1, revision, dueAt ?? null, expiresAt);
        return { news: current?.['revision'] !== revision };
      });
      if (written?.news) listeners.tell(listeners.nameOf(address));
      return written !== undefined;
    },
    remove: async ({ kind, key }) => {
      sql.remove.run(kind, key);
    },
    listDue: async ({ kind, limit, now }) =>
      sql.listDue
        .all(kind, now, clock.now(), limit)
        .map((row) => parseString(row['text'], 'text', { max: Number.POSITIVE_INFINITY })),
    subscribe: listeners.add,
    close: async () => {
      if (db.isOpen) db.close();
    },
  };
}
