/** `@stablepay/server/fastify`: the proxy in Fastify. */
export { toFastifyPlugin } from './adapters/toFastifyPlugin.ts';
