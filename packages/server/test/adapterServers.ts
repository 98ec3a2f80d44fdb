import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { nodeServerLimits } from '../src/adapters/nodeServerLimits.ts';
import { toExpressHandler } from '../src/adapters/toExpressHandler.ts';
import { toFastifyPlugin } from '../src/adapters/toFastifyPlugin.ts';
import { toHonoHandler } from '../src/adapters/toHonoHandler.ts';
import { toNextHandlers } from '../src/adapters/toNextHandlers.ts';
import { toNodeHandler } from '../src/adapters/toNodeHandler.ts';
import type { Proxy } from '../src/proxy/createProxy.ts';

export type RunningServer = { port: number; close: () => Promise<void> };

async function listening(server: Server): Promise<RunningServer> {
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  return {
    // A server that listens on a port has an address of this form.
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const globals = ['Request', 'Response'] as const;
const own = globals.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));

/** Hono's server puts its own in place of these, for all that runs in the process afterwards. */
export function restoreGlobals(): void {
  for (const [index, name] of globals.entries()) {
    Object.defineProperty(globalThis, name, own[index] ?? {});
  }
}

const host = '127.0.0.1';
type Serve = (proxy: Proxy) => Promise<RunningServer>;

/** A Fetch handler on a real socket, as a runtime that speaks Fetch would serve it. */
const serveFetch = (fetch: (request: Request) => Response | Promise<Response>) =>
  listening(
    // Without TLS or HTTP/2 it is Node's own server.
    serve({ fetch, port: 0, hostname: host, serverOptions: nodeServerLimits }) as Server,
  );

const isNextMethod = (
  method: string,
  handlers: ReturnType<typeof toNextHandlers>,
): method is keyof typeof handlers => Object.hasOwn(handlers, method);

/** Every adapter on a real socket, the way its documentation says. */
export const adapterServers: Readonly<Record<string, Serve>> = {
  'node:http': (proxy) =>
    listening(createServer(nodeServerLimits, toNodeHandler(proxy)).listen(0, host)),
  Express: (proxy) => {
    const app = express();
    app.use(toExpressHandler(proxy));
    app.use(express.json());
    return listening(createServer(nodeServerLimits, app).listen(0, host));
  },
  Fastify: async (proxy) => {
    const app = fastify({ http: nodeServerLimits, forceCloseConnections: true });
    await app.register(toFastifyPlugin(proxy));
    await app.listen({ port: 0, host });
    return { ...(await listening(app.server)), close: () => app.close() };
  },
  Hono: (proxy) => {
    const app = new Hono();
    app.all(`${proxy.basePath}/*`, toHonoHandler(proxy));
    return listening(
      serve({
        fetch: app.fetch,
        port: 0,
        hostname: host,
        serverOptions: nodeServerLimits,
      }) as Server,
    );
  },
  // Next routes by method and path itself, and answers methods without a handler with 405.
  'Next.js handlers': (proxy) => {
    const handlers = toNextHandlers(proxy);
    return serveFetch((request) =>
      isNextMethod(request.method, handlers)
        ? handlers[request.method](request)
        : new Response(null, { status: 405 }),
    );
  },
  'plain Fetch': (proxy) => serveFetch((request) => proxy.fetch(request)),
};
