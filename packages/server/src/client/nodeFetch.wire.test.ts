import {
  type Agent,
  createServer as createHttpServer,
  globalAgent,
  type RequestListener,
} from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import type { TransportCall } from '@stablepay/core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPlatformFetch } from './nodeFetch.ts';

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  // A server that listens on a port has an address of this form.
  return (server.address() as AddressInfo).port;
}

async function listen(handler: RequestListener): Promise<string> {
  const server = createHttpServer(handler);
  onTestFinished(() => server.closeAllConnections());
  return `http://127.0.0.1:${await portOf(server)}/`;
}

const call: TransportCall = {
  ...{ method: 'GET', headers: {}, redirect: 'error', cache: 'no-store' },
  signal: new AbortController().signal,
};

/** The types do not know of an agent's options. */
const optionsOf = ({ options = {} }: Agent & { options?: object }) => options;

const textOf = async ({ body }: Awaited<ReturnType<ReturnType<typeof createPlatformFetch>>>) => {
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    if (part.value) parts.push(part.value);
  }
  return Buffer.concat(parts).toString();
};

describe('Node’s own client on the wire', () => {
  it('speaks TLS to an https address, and says nothing before', async () => {
    const firstBytes: (number | undefined)[] = [];
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (data) => {
        firstBytes.push(data[0]);
        socket.destroy();
      });
    });
    const url = `https://127.0.0.1:${await portOf(server)}/`;
    const headers = { Authorization: 'Bearer secret' };
    const answer = createPlatformFetch()(url, { ...call, headers });
    await expect(answer).rejects.toBeInstanceOf(Error);
    // The first byte of a handshake.
    expect(firstBytes).toEqual([0x16]);
  });

  it('says of itself what fetch says, and asks for nothing that was kept', async () => {
    const seen: unknown[] = [];
    const url = await listen(({ headers }, response) => {
      seen.push([headers['user-agent'], headers['cache-control'], headers['accept-encoding']]);
      response.end('{}');
    });
    await createPlatformFetch()(url, call);
    expect(seen).toEqual([['node', 'no-cache', 'identity']]);
  });

  it('takes a body that says that it is as it is', async () => {
    const url = await listen((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'identity' }).end('{}');
    });
    expect(await textOf(await createPlatformFetch()(url, call))).toBe('{}');
  });

  it('says why it refuses a redirect and a packed body', async () => {
    const redirect = await listen((_, response) => void response.writeHead(302).end());
    await expect(createPlatformFetch()(redirect, call)).rejects.toThrow('never followed');
    const packed = await listen((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'br' }).end('x');
    });
    await expect(createPlatformFetch()(packed, call)).rejects.toThrow('packed, which was not');
  });

  it('asks nobody for a caller who has gone already', async () => {
    let asked = 0;
    const url = await listen((_, response) => {
      asked += 1;
      response.end('{}');
    });
    const fetch = createPlatformFetch();
    await expect(fetch(url, { ...call, signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    await fetch(url, call);
    expect(asked).toBe(1);
  });

  it('says that it was given up, and that an answer broke off', async () => {
    const caller = new AbortController();
    const silent = await listen(() => caller.abort());
    const { signal } = caller;
    await expect(createPlatformFetch()(silent, { ...call, signal })).rejects.toThrow('Given up.');
    const cut = await listen((_, response) => {
      response.writeHead(200, { 'Content-Length': '10' });
      response.write('{}', () => response.destroy());
    });
    await expect(createPlatformFetch()(cut, call)).rejects.toThrow(/aborted|ended early/);
  });

  it('keeps the connection also after an answer without a body', async () => {
    const ports = new Set<unknown>();
    const url = await listen((request, response) => {
      ports.add(request.socket.remotePort);
      response.writeHead(204).end();
    });
    const fetch = createPlatformFetch();
    for (let count = 0; count < 3; count += 1) {
      const answer = await fetch(url, call);
      expect([answer.status, await textOf(answer)]).toEqual([204, '']);
      // The connection is given back in a later turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(ports.size).toBe(1);
  });

  it('reads a body that comes in pieces, and one that is as large as it may be', async () => {
    const pieces = ['{"a":', '"支付"', '}'];
    const slow = await listen((_, response) => {
      const next = () => {
        const piece = pieces.shift();
        if (piece === undefined) response.end();
        else response.write(piece, () => setImmediate(next));
      };
      next();
    });
    const fetch = createPlatformFetch();
    expect(await textOf(await fetch(slow, call))).toBe('{"a":"支付"}');
    const largest = 'x'.repeat(1_048_576);
    const large = await listen((_, response) => void response.end(largest));
    expect(await textOf(await fetch(large, call))).toBe(largest);
  });

  it('stops an endless body soon after what the transport reads of any', async () => {
    let ended = false;
    const url = await listen((request, response) => {
      request.socket.on('close', () => (ended = true));
      const goOn = () => void response.write('x'.repeat(65_536), (error) => !error && goOn());
      goOn();
    });
    const { length } = await textOf(await createPlatformFetch()(url, call));
    expect(length).toBeGreaterThan(1_048_576);
    await expect.poll(() => ended).toBe(true);
  });

  it('goes to another origin when it is told to', async () => {
    const urls = [
      await listen((_, response) => void response.end('a')),
      await listen((_, response) => void response.end('b')),
    ];
    const fetch = createPlatformFetch();
    const answers: string[] = [];
    for (const url of [...urls, ...urls]) answers.push(await textOf(await fetch(url, call)));
    expect(answers).toEqual(['a', 'b', 'a', 'b']);
  });

  it('goes through the proxy the process was told to use', async () => {
    const asked: unknown[] = [];
    const proxy = await listen((request, response) => {
      asked.push(request.url);
      response.end('by proxy');
    });
    const options = optionsOf(globalAgent);
    // What Node does by itself where NODE_USE_ENV_PROXY is set.
    Object.assign(options, { proxyEnv: { HTTP_PROXY: proxy } });
    onTestFinished(() => void Object.assign(options, { proxyEnv: undefined }));
    expect(await textOf(await createPlatformFetch()('http://shop.test/a', call))).toBe('by proxy');
    expect(asked).toEqual(['http://shop.test/a']);
  });
});
