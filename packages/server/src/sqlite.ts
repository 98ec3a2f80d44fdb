/** `@stablepay/server/sqlite`: the store in one file, with Node's own driver. */
export { createSqliteStore, type SqliteStoreOptions } from './store/createSqliteStore.ts';
