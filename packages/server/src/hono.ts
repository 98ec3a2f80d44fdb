/** `@stablepay/server/hono`: the proxy in Hono. */
export { toHonoHandler } from './adapters/toHonoHandler.ts';
