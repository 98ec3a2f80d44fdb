import type { FastifyPluginCallback } from 'fastify';
import type { MountedHandler } from './FetchHandler.ts';
import { toNodeHandler } from './toNodeHandler.ts';

/**
 * The proxy in Fastify 5: `app.register(toFastifyPlugin(proxy))`. Fastify's body parsers stay
 * away from the proxy's routes, and only from these.
 */
export function toFastifyPlugin(proxy: MountedHandler): FastifyPluginCallback {
  const handle = toNodeHandler(proxy);
  return (app, _options, done) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    app.all(`${proxy.basePath}/*`, (request, reply) => {
      reply.hijack();
      handle(request.raw, reply.raw);
    });
    done();
  };
}
