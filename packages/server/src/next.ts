/** `@stablepay/server/next`: the proxy in Next.js. */
export { toNextHandlers } from './adapters/toNextHandlers.ts';
