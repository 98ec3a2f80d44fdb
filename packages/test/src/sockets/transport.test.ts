import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createTransport, toProxyError } from '@stablepay/core';
import { afterEach, describe, expect, test } from 'vitest';

const network = (code: string) => expect.objectContaining({ family: 'network', code });

describe('the transport over real sockets', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });
  const listen = async (handler: RequestListener) => {
    const server = createServer(handler);
    servers.push(server);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/`;
  };
  const request = (url: string, timeoutMs = 5_000) =>
    createTransport().request({
      url,
      timeoutMs,
      parse: (body) => body,
      toError: toProxyError,
    });

  test('T18: a redirect is refused and the other host sees nothing', async () => {
    let seen = 0;
    const other = await listen((_, response) => {
      seen += 1;
      response.end('{}');
    });
    const url = await listen((_, response) => {
      response.writeHead(302, { location: other }).end();
    });
    await expect(request(url)).rejects.toEqual(network('connection-failed'));
    expect(seen).toBe(0);
  });

  test('T25: a body that stops half-way ends with a timeout', async () => {
    const url = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"answer":');
    });
    await expect(request(url, 150)).rejects.toEqual(network('timeout'));
  });

  test('a connection that is cut is a fault', async () => {
    const url = await listen((incoming) => incoming.socket.destroy());
    await expect(request(url)).rejects.toEqual(network('connection-failed'));
  });

  test('an answer is read', async () => {
    const url = await listen((_, response) => response.end('{"answer":42}'));
    await expect(request(url)).resolves.toMatchObject({ value: { answer: 42 } });
  });
});
