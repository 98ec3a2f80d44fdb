/** `@stablepay/server/node`: the proxy under `node:http`, Express and everything built on them. */
export { toNodeHandler } from './adapters/toNodeHandler.ts';
