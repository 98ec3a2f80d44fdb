/** `@stablepay/server/express`: the proxy in Express. */
export { toExpressHandler } from './adapters/toExpressHandler.ts';
