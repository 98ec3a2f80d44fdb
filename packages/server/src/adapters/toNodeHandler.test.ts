import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import type { Store } from '../store/Store.ts';
import { toNodeHandler } from './toNodeHandler.ts';

type World = ReturnType<typeof createProxyWorld>;

const running: { close: () => unknown }[] = [];
afterEach(() => {
  for (const { close } of running.splice(0)) close();
});

const listening = async (server: Server): Promise<number> => {
  running.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  return (server.address() as AddressInfo).port;
};

// Express mounts by stripping the path from `url` and keeping it in `originalUrl`.
const mounts: Record<string, (world: World) => Promise<number>> = {
  'node:http': async ({ proxy }) =>
    listening(createServer(toNodeHandler(proxy)).listen(0, '127.0.0.1')),
  'an Express-style mount': async ({ proxy }) => {
    const handle = toNodeHandler(proxy);
    const server = createServer((message, response) => {
      const originalUrl = message.url ?? '/';
      message.url = originalUrl.replace('/api/stablepay', '') || '/';
      handle(Object.assign(message, { originalUrl }), response);
    });
    return listening(server.listen(0, '127.0.0.1'));
  },
  'Hono on node-server': async ({ proxy }) => {
    const app = new Hono();
    app.all('/api/stablepay/*', (context) => proxy.fetch(context.req.raw));
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    return listening(server as Server);
  },
};

/** Sends raw bytes and returns what came back until the other side closed or went quiet. */
const sendRaw = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer += chunk.toString();
      socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });

const head = (line: string, ...headers: string[]) =>
  [line, 'Host: 127.0.0.1', 'Connection: close', ...headers, '', ''].join('\r\n');
const post = '/api/stablepay/sessions HTTP/1.1';
const json = 'Content-Type: application/json';
const origin = 'Origin: https://shop.test';

const rawInputs: Record<string, string> = {
  'broken JSON': head(`POST ${post}`, json, origin, 'Content-Length: 5') + '{"a":',
  null: head(`POST ${post}`, json, origin, 'Content-Length: 4') + 'null',
  'no body': head(`POST ${post}`, json, origin),
  'an empty body': head(`POST ${post}`, json, origin, 'Content-Length: 0'),
  'two lengths':
    head(`POST ${post}`, json, origin, 'Content-Length: 2', 'Content-Length: 3') + '{}',
  'a length that is no number': head(`POST ${post}`, json, origin, 'Content-Length: x') + '{}',
  'length and chunks': head(
    `POST ${post}`,
    json,
    origin,
    'Content-Length: 2',
    'Transfer-Encoding: chunked',
  ),
  'a huge declared body': head(`POST ${post}`, json, origin, 'Content-Length: 99999999'),
  'a huge chunked body':
    head(`POST ${post}`, json, origin, 'Transfer-Encoding: chunked') +
    `8000\r\n${'x'.repeat(0x8000)}\r\n0\r\n\r\n`,
  'a broken chunk': head(`POST ${post}`, json, origin, 'Transfer-Encoding: chunked') + 'zz\r\n',
  'invalid UTF-8': head(`POST ${post}`, json, origin, 'Content-Length: 2') + '\xff\xfe',
  'an absolute target': head('GET http://evil.test/api/stablepay/config HTTP/1.1', origin),
  'a target of two slashes': head('GET //evil.test/api/stablepay/config HTTP/1.1'),
  'an asterisk': head('OPTIONS * HTTP/1.1'),
  'an unknown method': head('BREW /api/stablepay/config HTTP/1.1'),
  TRACE: head('TRACE /api/stablepay/config HTTP/1.1'),
  'a path above the root': head('GET /api/stablepay/../../etc/passwd HTTP/1.1'),
  'an encoded path': head('GET /api/stablepay/sessions/%2e%2e%2f%2e%2e HTTP/1.1'),
  'a broken escape': head('GET /api/stablepay/sessions/%zz HTTP/1.1'),
  'a huge header': head('GET /api/stablepay/config HTTP/1.1', `X-A: ${'a'.repeat(100_000)}`),
  'a form as JSON': head(`POST ${post}`, json, origin, 'Content-Length: 15') + 'reference=ORD-1',
  'an upgrade': head('GET /api/stablepay/config HTTP/1.1', 'Upgrade: websocket'),
  garbage: 'hello\r\n\r\n',
};

describe.each(Object.entries(mounts))('the proxy under %s', (_, mount) => {
  it('serves the protocol over a real socket', async () => {
    const world = createProxyWorld();
    const base = `http://127.0.0.1:${await mount(world)}/api/stablepay`;
    const headers = { 'Content-Type': 'application/json', Origin: world.shopOrigin };
    const body = JSON.stringify({ reference: 'ORD-1' });
    const created = await fetch(`${base}/sessions`, { method: 'POST', headers, body });
    expect(created.status).toBe(201);
    const { session, token } = await created.json();

    const known = { Authorization: `Bearer ${token}`, 'If-None-Match': `"${session.revision}"` };
    const held = fetch(`${base}/sessions/${session.id}?wait=20`, { headers: known });
    await world.sandbox.pay(session.id);
    expect(await (await held).json()).toMatchObject({ status: 'paid' });
  });

  it.each(Object.entries(rawInputs))(
    'T22: answers or closes on %s, never 5xx',
    async (_, bytes) => {
      const world = createProxyWorld();
      const port = await mount(world);
      const status = /^HTTP\/1\.1 (\d{3})/.exec(await sendRaw(port, bytes))?.[1];
      // No status line at all means that the connection was closed, which is an answer, too.
      expect(Number(status ?? 0)).toBeLessThan(500);
      expect(world.upstreamCalls).toEqual([]);
      const alive = await fetch(`http://127.0.0.1:${port}/api/stablepay/config`);
      expect(alive.status).toBe(200);
    },
  );

  it('lets go of a held request when the browser hangs up', async () => {
    const store = createMemoryStore();
    let waiting = 0;
    const watched: Store = {
      ...store,
      subscribe: (params) => {
        waiting += 1;
        const unsubscribe = store.subscribe(params);
        return () => {
          waiting -= 1;
          unsubscribe();
        };
      },
    };
    const world = createProxyWorld({ store: watched });
    const port = await mount(world);
    const { session, token } = await world.open();
    const gone = new AbortController();
    const held = fetch(`http://127.0.0.1:${port}/api/stablepay/sessions/${session.id}?wait=25`, {
      headers: { Authorization: `Bearer ${token}`, 'If-None-Match': `"${session.revision}"` },
      signal: gone.signal,
    });
    await expect.poll(() => waiting).toBe(1);
    gone.abort();
    await expect(held).rejects.toThrow('aborted');
    await expect.poll(() => waiting).toBe(0);
  });
});

it('explains itself when a body parser came first', async () => {
  const world = createProxyWorld();
  const handle = toNodeHandler(world.proxy);
  const server = createServer(async (message, response) => {
    for await (const _ of message);
    handle(message, response);
  });
  const port = await listening(server.listen(0, '127.0.0.1'));
  const answer = await fetch(`http://127.0.0.1:${port}/api/stablepay/webhooks`, {
    method: 'POST',
    body: '{}',
  });
  expect(await answer.json()).toMatchObject({ error: { code: 'body-already-read' } });
});
