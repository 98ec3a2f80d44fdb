/** Tables of the SQLite store. Columns beside `json` are there to be searched. */
export const sqliteSchema = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
PRAGMA busy_timeout = 2000;
CREATE TABLE IF NOT EXISTS sessions (
  id TEXT PRIMARY KEY, merchant TEXT NOT NULL, order_id TEXT NOT NULL, status TEXT NOT NULL,
  expires_at INTEGER NOT NULL, json TEXT NOT NULL, UNIQUE (merchant, order_id));
CREATE INDEX IF NOT EXISTS sessions_pending ON sessions (status, expires_at);
CREATE INDEX IF NOT EXISTS sessions_order ON sessions (order_id);
CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, json TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS nonces (key TEXT PRIMARY KEY, expires_at INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS nonces_expiry ON nonces (expires_at);
CREATE TABLE IF NOT EXISTS events (
  id TEXT PRIMARY KEY, state TEXT NOT NULL, due_at INTEGER NOT NULL, json TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS events_waiting ON events (state, due_at);
CREATE TABLE IF NOT EXISTS records (
  kind TEXT NOT NULL, id TEXT NOT NULL, merchant TEXT NOT NULL, parent TEXT, due_at INTEGER,
  json TEXT NOT NULL, UNIQUE (kind, id));
CREATE INDEX IF NOT EXISTS records_parent ON records (kind, parent);
CREATE INDEX IF NOT EXISTS records_due ON records (kind, due_at) WHERE due_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS settings (id INTEGER PRIMARY KEY, json TEXT NOT NULL);
`;
