import { createServer, type Server } from 'node:http';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { expect, it, onTestFinished } from 'vitest';
import type { Connection } from '../proxy/clientKeyOf.ts';
import { toExpressHandler } from './toExpressHandler.ts';
import { toFastifyPlugin } from './toFastifyPlugin.ts';
import { toHonoHandler } from './toHonoHandler.ts';
import { toNextHandlers } from './toNextHandlers.ts';

/** A proxy that answers what it was asked. */
const echo = {
  basePath: '/api/stablepay',
  fetch: async (request: Request, connection?: Connection) => {
    const { pathname } = new URL(request.url);
    const text = request.method === 'GET' ? '' : await request.text();
    return Response.json([request.method, pathname, text, connection?.address]);
  },
};

async function portOf(server: Server): Promise<number> {
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  if (!server.listening) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

const post = async (port: number, path: string) =>
  (
    await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"a":1}',
    })
  ).json();

it('in Express what is below its path is the proxy’s, and all else the shop’s', async () => {
  const app = express();
  app.use(toExpressHandler(echo));
  app.use(express.json());
  app.use((request, response) => void response.json(['shop', request.path, request.body]));
  const port = await portOf(createServer(app));
  const address = expect.stringContaining('127.0.0.1');
  expect(await post(port, '/api/stablepay/x')).toEqual([
    ...['POST', '/api/stablepay/x', '{"a":1}', address],
  ]);
  for (const path of ['/api/stablepayments', '/api/stablepay', '/shop/api/stablepay/x']) {
    expect(await post(port, path)).toEqual(['shop', path, { a: 1 }]);
  }
});

it('in Fastify the body is left to the proxy on its own routes, and only there', async () => {
  const app = fastify({ forceCloseConnections: true });
  const isOurs: boolean[] = [];
  let reply: { sent: boolean } | undefined;
  app.addHook('preHandler', async (_, given) => void (reply = given));
  const asked: typeof echo.fetch = (request, connection) => {
    // Before anything is written Fastify has to know that it is not to answer.
    isOurs.push(reply?.sent === true);
    return echo.fetch(request, connection);
  };
  await app.register(toFastifyPlugin({ ...echo, fetch: asked }));
  app.post('/api/shop', (request) => ['shop', request.body]);
  await app.listen({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => app.close());
  const port = await portOf(app.server);
  expect(await post(port, '/api/stablepay/x')).toEqual([
    ...['POST', '/api/stablepay/x', '{"a":1}', '127.0.0.1'],
  ]);
  expect(isOurs).toEqual([true]);
  expect(await post(port, '/api/shop')).toEqual(['shop', { a: 1 }]);
});

it('in Hono the caller’s address is what the runtime says, or else Node’s socket', async () => {
  const env = { incoming: { socket: { remoteAddress: '203.0.113.9' } } };
  const addressIn = async (handler: ReturnType<typeof toHonoHandler>, given?: object) => {
    const app = new Hono().all('/x', handler);
    const [, , , address] = await (await app.request('/x', {}, given)).json();
    return address;
  };
  expect(await addressIn(toHonoHandler(echo), env)).toBe('203.0.113.9');
  const addressOf = (context: { req: { path: string } }) => `said of ${context.req.path}`;
  expect(await addressIn(toHonoHandler(echo, { addressOf }), env)).toBe('said of /x');
  expect(await addressIn(toHonoHandler(echo, { addressOf: () => undefined }), env)).toBe(
    '203.0.113.9',
  );
  for (const other of [{}, { incoming: {} }, { incoming: { socket: {} } }, undefined]) {
    expect(await addressIn(toHonoHandler(echo), other)).toBeNull();
  }
});

it('in Next.js there is a handler for each method a browser sends', async () => {
  const handlers = toNextHandlers(echo);
  expect(Object.keys(handlers)).toEqual(['GET', 'POST', 'OPTIONS']);
  for (const [method, handle] of Object.entries(handlers)) {
    const answer = await handle(new Request('https://shop.test/x', { method }));
    expect(await answer.json()).toEqual([method, '/x', '', null]);
  }
});
