/** `@stablepay/sandbox/node`: the sandbox as an HTTP server with SQLite storage. */
export { createSqliteStore } from './node/createSqliteStore.ts';
export {
  startSandbox,
  type RunningSandbox,
  type StartSandboxOptions,
} from './node/startSandbox.ts';
