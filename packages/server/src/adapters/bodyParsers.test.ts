import { errorCatalogue } from '@stablepay/core';
import express from 'express';
import { afterEach, expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import type { LogEntry } from '../proxy/LogEntry.ts';
import { toExpressHandler } from './toExpressHandler.ts';
import { toNodeHandler } from './toNodeHandler.ts';

const closings: (() => void)[] = [];
afterEach(() => {
  for (const close of closings.splice(0)) close();
});

/** A shop that has its body parsers before the proxy, as many have. */
async function shopWith(around: 'the proxy' | 'a fetch of the shop') {
  const entries: LogEntry[] = [];
  const world = createProxyWorld({ logger: (entry) => void entries.push(entry), rateLimit: false });
  const { proxy, shopOrigin } = world;
  const app = express();
  app.use(express.json(), express.urlencoded());
  if (around === 'the proxy') app.use(toExpressHandler(proxy));
  else app.use(toNodeHandler({ fetch: (request, connection) => proxy.fetch(request, connection) }));
  const server = app.listen(0, '127.0.0.1');
  closings.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const post = (path: string, type: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${proxy.basePath}${path}`, {
      ...{ method: 'POST', redirect: 'manual', ...(body === '' ? {} : { body }) },
      headers: { Origin: shopOrigin, ...(body === '' ? {} : { 'Content-Type': type }), ...headers },
    });
  return { world, entries, post };
}

it.each(['the proxy', 'a fetch of the shop'] as const)(
  'where a body parser comes before %s, everybody hears what to do',
  async (around) => {
    const { world, entries, post } = await shopWith(around);
    for (const [path, body] of [
      ['/webhooks', '{}'],
      ['/sessions', '{"reference":"ORD-1"}'],
    ] as const) {
      const answer = await post(path, 'application/json', body);
      expect(answer.status).toBe(500);
      expect(await answer.json()).toEqual({
        error: {
          code: 'body-already-read',
          message: errorCatalogue['body-already-read'].fix,
          requestId: expect.any(String),
        },
      });
      expect(world.errors.splice(0)).toMatchObject([{ code: 'body-already-read' }]);
      expect(entries.splice(0)).toMatchObject([
        { event: 'error', level: 'error', code: 'body-already-read' },
        { event: 'request', level: 'error', route: path, status: 500, code: 'body-already-read' },
      ]);
    }
    const form = await post('/pay', 'application/x-www-form-urlencoded', 'reference=ORD-1');
    expect([form.status, await form.text()]).toEqual([
      ...[500, expect.stringContaining('body-already-read')],
    ]);
    expect(world.errors).toMatchObject([{ code: 'body-already-read' }]);
    expect(world.creates()).toHaveLength(0);
  },
);

it('what has no body does not mind a body parser', async () => {
  const { world, post } = await shopWith('the proxy');
  const { session, token } = await world.open();
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await post(`/sessions/${session.id}/cancel`, 'application/json', '', headers);
  expect([answer.status, await answer.json()]).toMatchObject([200, { status: 'canceled' }]);
});
