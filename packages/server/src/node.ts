/** `@stablepay/server/node`: the proxy under `node:http` and everything built on it. */
export { nodeServerLimits } from './adapters/nodeServerLimits.ts';
export { toNodeHandler } from './adapters/toNodeHandler.ts';
