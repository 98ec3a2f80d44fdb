import { createServer, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';
import { toNodeHandler } from './toNodeHandler.ts';

const running: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  running.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

it('T22: a body nobody reads stays with the sender, however much there is', async () => {
  const never = new Promise<Response>(() => undefined);
  const handle = toNodeHandler({ fetch: () => never });
  let message: IncomingMessage | undefined;
  const server = createServer((request, response) => {
    message = request;
    handle(request, response);
  });
  const client = connect(await listen(server), '127.0.0.1');
  const length = 64 * 1024 * 1024;
  client.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${length}\r\n\r\n`);
  client.write(Buffer.alloc(length));
  await expect.poll(() => message?.isPaused()).toBe(true);
  for (let turn = 0; turn < 200; turn += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  expect(message?.socket.bytesRead).toBeLessThan(length / 16);
  client.destroy();
});

it('the next request of a connection is answered when nobody has read the body of the one before', async () => {
  let message: IncomingMessage | undefined;
  const handle = toNodeHandler({
    fetch: async (request) => {
      // It has come, and lies there.
      await expect.poll(() => message?.complete).toBe(true);
      return new Response(new URL(request.url).pathname);
    },
  });
  const server = createServer((request, response) => {
    message = request;
    handle(request, response);
  });
  const client = connect(await listen(server), '127.0.0.1');
  let seen = '';
  client.on('data', (chunk) => (seen += String(chunk)));
  for (const path of ['/first', '/second']) {
    client.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 7\r\n\r\n{"a":1}`);
    await expect.poll(() => seen).toContain(path);
  }
  client.destroy();
});

it('says how long an answer is, and goes on with the connection', async () => {
  const { proxy } = createProxyWorld();
  const client = connect(await listen(createServer(toNodeHandler(proxy))), '127.0.0.1');
  let seen = '';
  client.on('data', (chunk) => (seen += String(chunk)));
  const ask = async (...lines: string[]) => {
    seen = '';
    client.write([...lines, ''].join('\r\n'));
    await expect.poll(() => seen).toContain('}');
    const [head = '', body = ''] = seen.split('\r\n\r\n');
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}`);
    expect(head).not.toContain('chunked');
    return Number(head.split(' ')[1]);
  };
  expect(await ask('GET /api/stablepay/config HTTP/1.1', 'Host: a', '')).toBe(200);
  // Nobody reads this one's body.
  const nowhere = ['POST /api/stablepay/nowhere HTTP/1.1', 'Host: a', 'Content-Length: 7', ''];
  expect(await ask(...nowhere, '{"a":1}')).toBe(404);
  client.destroy();
});

it.each([
  { how: 'at once', around: 'the proxy' },
  { how: 'in pieces', around: 'the proxy' },
  { how: 'at once', around: 'a fetch of the shop' },
  { how: 'in pieces', around: 'a fetch of the shop' },
])(
  'reads a body of which something asked for text, coming $how to $around',
  async ({ how, around }) => {
    const world = createProxyWorld({ rateLimit: false });
    const { proxy } = world;
    const shopFetch: typeof proxy.fetch = (request, connection) => proxy.fetch(request, connection);
    const handle = toNodeHandler(around === 'the proxy' ? proxy : { fetch: shopFetch });
    const server = createServer((message, response) => {
      message.setEncoding('utf8');
      handle(message, response);
    });
    const client = connect(await listen(server), '127.0.0.1');
    let seen = '';
    client.on('data', (chunk) => (seen += String(chunk)));
    const body = '{"reference":"ORD-1"}';
    const head = [
      ...['POST /api/stablepay/sessions HTTP/1.1', 'Host: a', 'Content-Type: application/json'],
      ...[`Origin: ${world.shopOrigin}`, `Content-Length: ${body.length}`, '', ''],
    ].join('\r\n');
    if (how === 'at once') client.write(head + body);
    else {
      client.write(head);
      for (const char of body) {
        await new Promise((resolve) => setImmediate(resolve));
        client.write(char);
      }
    }
    await expect.poll(() => seen).toContain('"token"');
    expect(seen).toContain('HTTP/1.1 201 ');
    client.destroy();
  },
);

it('leaves the answer to the shop’s own fetch around the proxy’s', async () => {
  const { proxy } = createProxyWorld();
  const wrapped = {
    ...proxy,
    fetch: async (request: Request) => {
      const answer = await proxy.fetch(request);
      answer.headers.set('X-Shop', 'mine');
      return answer;
    },
  };
  const port = await listen(createServer(toNodeHandler(wrapped)));
  const answer = await fetch(`http://127.0.0.1:${port}/api/stablepay/config`);
  expect([answer.status, answer.headers.get('X-Shop')]).toEqual([200, 'mine']);
  expect(await answer.json()).toMatchObject({ protocol: 1 });
});

it('tells the shop’s own fetch when the browser hangs up', async () => {
  let signal: AbortSignal | undefined;
  const handle = toNodeHandler({
    fetch: (_, connection) => {
      signal = connection?.signal;
      return new Promise(() => undefined);
    },
  });
  const client = connect(await listen(createServer(handle)), '127.0.0.1');
  client.write('GET /api/stablepay/config HTTP/1.1\r\nHost: a\r\n\r\n');
  await expect.poll(() => signal).toBeDefined();
  expect(signal?.aborted).toBe(false);
  client.destroy();
  await expect.poll(() => signal?.aborted).toBe(true);
});

// 16 KiB are the most a session may be asked for with.
it.each(['at once', 'before it is looked at', 'in pieces', 'without an end'])(
  'T22: a body that comes %s without saying how long it is, and is too long, is refused',
  async (how) => {
    const world = createProxyWorld({ rateLimit: false });
    let message: IncomingMessage | undefined;
    const handle = toNodeHandler(world.proxy);
    const server = createServer((request, response) => {
      message = request;
      if (how === 'before it is looked at') setTimeout(handle, 100, request, response);
      else handle(request, response);
    });
    const client = connect(await listen(server), '127.0.0.1');
    let seen = '';
    let hasEnded = false;
    client.on('data', (chunk) => (seen += String(chunk)));
    client.on('close', () => (hasEnded = true));
    // Whoever goes on sending may be cut off before the answer is there.
    client.on('error', () => undefined);
    const head = [
      ...['POST /api/stablepay/sessions HTTP/1.1', 'Host: a', 'Content-Type: application/json'],
      ...[`Origin: ${world.shopOrigin}`, 'Transfer-Encoding: chunked', '', ''],
    ].join('\r\n');
    const body = JSON.stringify({ reference: 'ORD-1', more: 'x'.repeat(16 * 1024) });
    const toChunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
    if (how === 'at once' || how === 'before it is looked at') {
      client.write(`${head}${toChunk(body)}${toChunk('')}`);
    }
    if (how === 'without an end') client.write(head + toChunk('x'.repeat(64 * 1024 * 1024)));
    if (how === 'in pieces') {
      client.write(head);
      for (let at = 0; at < body.length; at += 1024) {
        await new Promise((resolve) => setImmediate(resolve));
        client.write(toChunk(body.slice(at, at + 1024)));
      }
    }
    if (how === 'without an end') await expect.poll(() => hasEnded).toBe(true);
    else await expect.poll(() => seen).toContain('"body-too-large"');
    expect(message?.socket.bytesRead).toBeLessThan(4 * 1024 * 1024);
    expect(world.creates()).toHaveLength(0);
    client.destroy();
  },
);

it('T22: where a body still comes that nobody reads, the connection ends with the answer', async () => {
  const { proxy } = createProxyWorld();
  const client = connect(await listen(createServer(toNodeHandler(proxy))), '127.0.0.1');
  let seen = '';
  let hasEnded = false;
  client.on('data', (chunk) => (seen += String(chunk)));
  client.on('end', () => (hasEnded = true));
  client.write('POST /api/stablepay/nowhere HTTP/1.1\r\nHost: a\r\nContent-Length: 9000\r\n\r\n{');
  await expect.poll(() => hasEnded).toBe(true);
  expect(seen).toContain('HTTP/1.1 404 ');
  // Not only when Node is tired of waiting.
  expect(seen.toLowerCase()).toContain('\r\nconnection: close\r\n');
  client.destroy();
});
