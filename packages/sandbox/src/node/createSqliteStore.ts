import { DatabaseSync } from 'node:sqlite';
import type { SandboxSession } from '../session/SandboxSession.ts';
import type { RecordKind, RecordWrite, SandboxRecords } from '../store/SandboxRecords.ts';
import type { SandboxSettings, SandboxStore, StoredAnswer } from '../store/SandboxStore.ts';
import type { WebhookEvent } from '../webhooks/WebhookEvent.ts';
import { sqliteSchema } from './sqliteSchema.ts';

type Row = Record<string, unknown>;

// Rows hold what this store wrote itself as JSON; nothing else writes to the file.
const jsonOf = (row: Row | undefined): unknown =>
  typeof row?.['json'] === 'string' ? JSON.parse(row['json']) : undefined;
const sessionOf = (row: Row | undefined) => jsonOf(row) as SandboxSession | undefined;
const eventOf = (row: Row | undefined) => jsonOf(row) as WebhookEvent | undefined;
const recordsOf = <Kind extends RecordKind>(_kind: Kind, rows: Row[]) =>
  rows.flatMap((row) => (jsonOf(row) as SandboxRecords[Kind] | undefined) ?? []);
const sessionsOf = (rows: Row[]) => rows.flatMap((row) => sessionOf(row) ?? []);
const eventsOf = (rows: Row[]) => rows.flatMap((row) => eventOf(row) ?? []);

/**
 * Keeps everything in a SQLite file, or in memory with `:memory:`. Needs Node 22.18 or later.
 *
 * @throws when the file can't be opened or is no database.
 */
export function createSqliteStore({ path }: { path: string }): SandboxStore {
  const db = new DatabaseSync(path);
  try {
    db.exec(sqliteSchema);
  } catch (error) {
    db.close();
    throw error;
  }
  const sql = {
    orderTaken: db.prepare('SELECT 1 AS found FROM sessions WHERE merchant = ? AND order_id = ?'),
    insertSession: db.prepare(
      'INSERT INTO sessions (id, merchant, order_id, status, expires_at, json) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    updateSession: db.prepare(
      'UPDATE sessions SET status = ?, expires_at = ?, json = ? WHERE id = ?',
    ),
    readSession: db.prepare('SELECT json FROM sessions WHERE id = ?'),
    listSessions: db.prepare('SELECT json FROM sessions ORDER BY rowid DESC LIMIT ?'),
    listOrder: db.prepare(
      'SELECT json FROM sessions WHERE order_id = ? ORDER BY rowid DESC LIMIT ?',
    ),
    listPending: db.prepare(
      "SELECT json FROM sessions WHERE status = 'pending' ORDER BY expires_at, rowid LIMIT ?",
    ),
    writeRecord: db.prepare(
      `INSERT INTO records (kind, id, merchant, parent, due_at, json) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (kind, id) DO UPDATE SET due_at = excluded.due_at, json = excluded.json`,
    ),
    readRecord: db.prepare('SELECT json FROM records WHERE kind = ? AND id = ?'),
    listRecords: db.prepare(
      `SELECT json FROM records WHERE kind = ?1 AND (?2 IS NULL OR merchant = ?2)
       AND (?3 IS NULL OR parent = ?3) ORDER BY rowid`,
    ),
    firstDue: db.prepare(
      'SELECT json FROM records WHERE kind = ? AND due_at IS NOT NULL ORDER BY due_at, rowid LIMIT 1',
    ),
    forgetNonces: db.prepare('DELETE FROM nonces WHERE expires_at < ?'),
    claimNonce: db.prepare('INSERT OR IGNORE INTO nonces (key, expires_at) VALUES (?, ?)'),
    writeAnswer: db.prepare('INSERT INTO answers (key, json) VALUES (?, ?)'),
    readAnswer: db.prepare('SELECT json FROM answers WHERE key = ?'),
    writeEvent: db.prepare(
      `INSERT INTO events (id, state, due_at, json) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET state = excluded.state, due_at = excluded.due_at, json = excluded.json`,
    ),
    readEvent: db.prepare('SELECT json FROM events WHERE id = ?'),
    listEvents: db.prepare('SELECT json FROM events ORDER BY rowid DESC LIMIT ?'),
    listWaiting: db.prepare(
      "SELECT json FROM events WHERE state = 'waiting' ORDER BY due_at, rowid",
    ),
    writeSettings: db.prepare('INSERT OR REPLACE INTO settings (id, json) VALUES (1, ?)'),
    readSettings: db.prepare('SELECT json FROM settings WHERE id = 1'),
  };

  const atOnce = <T>(task: () => T): T => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = task();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  };

  const writeEvent = (event: WebhookEvent) => {
    sql.writeEvent.run(event.id, event.state, event.nextAttemptAt ?? 0, JSON.stringify(event));
  };

  const writeRecord = ({ kind, value }: RecordWrite) => {
    const parent = 'parent' in value ? value.parent : null;
    const dueAt = 'dueAt' in value ? (value.dueAt ?? null) : null;
    sql.writeRecord.run(kind, value.id, value.merchantId, parent, dueAt, JSON.stringify(value));
  };

  return {
    insertSession: ({ session, answer }) =>
      atOnce(() => {
        const { id, merchantId, orderId, status, expiresAt } = session;
        if (sql.orderTaken.get(merchantId, orderId)) return 'order-taken';
        const json = JSON.stringify(session);
        sql.insertSession.run(id, merchantId, orderId, status, expiresAt, json);
        if (answer) sql.writeAnswer.run(answer.key, JSON.stringify(answer.value));
        return 'inserted';
      }),
    readSession: (id) => sessionOf(sql.readSession.get(id)),
    updateSession: ({ session, event }) =>
      atOnce(() => {
        const { id, status, expiresAt } = session;
        sql.updateSession.run(status, expiresAt, JSON.stringify(session), id);
        if (event) writeEvent(event);
      }),
    listSessions: ({ limit, orderId }) =>
      sessionsOf(
        orderId === undefined ? sql.listSessions.all(limit) : sql.listOrder.all(orderId, limit),
      ),
    listPending: ({ limit }) => sessionsOf(sql.listPending.all(limit)),

    commit: ({ records, events = [], answers = [] }) =>
      atOnce(() => {
        records.forEach(writeRecord);
        events.forEach(writeEvent);
        for (const { key, value } of answers) sql.writeAnswer.run(key, JSON.stringify(value));
      }),
    readRecord: ({ kind, id }) => recordsOf(kind, [sql.readRecord.get(kind, id) ?? {}])[0],
    listRecords: ({ kind, merchantId, parent }) =>
      recordsOf(kind, sql.listRecords.all(kind, merchantId ?? null, parent ?? null)),
    firstDue: (kind) => recordsOf(kind, [sql.firstDue.get(kind) ?? {}])[0],

    claimNonce({ key, now, expiresAt }) {
      sql.forgetNonces.run(now);
      return sql.claimNonce.run(key, expiresAt).changes === 1;
    },
    readAnswer: (key) => jsonOf(sql.readAnswer.get(key)) as StoredAnswer | undefined,

    readEvent: (id) => eventOf(sql.readEvent.get(id)),
    writeEvent,
    listEvents: ({ limit }) => eventsOf(sql.listEvents.all(limit)),
    listWaiting: () => eventsOf(sql.listWaiting.all()),

    readSettings: () => jsonOf(sql.readSettings.get()) as SandboxSettings | undefined,
    writeSettings: (settings) => void sql.writeSettings.run(JSON.stringify(settings)),
    reset: () =>
      db.exec(
        'DELETE FROM sessions; DELETE FROM answers; DELETE FROM nonces; DELETE FROM events; DELETE FROM records; DELETE FROM settings;',
      ),
    close: () => db.close(),
  };
}
