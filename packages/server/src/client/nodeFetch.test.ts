import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import {
  createTransport,
  type FailedAnswer,
  toProxyError,
  type TransportCall,
  type TransportRequest,
} from '@stablepay/core';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createPlatformFetch } from './nodeFetch.ts';

async function listen(handler: RequestListener, host = '127.0.0.1'): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

const ways = { node: createPlatformFetch(), fetch: undefined };

describe.each(Object.entries(ways))('a call by %s', (_, fetch) => {
  const failures: FailedAnswer[] = [];
  const ask = async (url: string, change: Partial<TransportRequest<unknown>> = {}) => {
    const answer = await createTransport({ fetch, maxBytes: 1_000 }).request({
      ...{ url, timeoutMs: 60_000, parse: (body) => body },
      toError: (failure) => {
        failures.push(failure);
        return toProxyError(failure);
      },
      ...change,
    });
    return answer.kind === 'ok' ? answer.value : answer.kind;
  };

  it('sends method, path, headers and body, and reads the answer', async () => {
    const seen: unknown[] = [];
    const url = await listen(async (request, response) => {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
      const { host, 'x-mine': mine, 'content-length': length } = request.headers;
      seen.push([request.method, request.url, body, mine, length, host]);
      response.end('\uFEFF{"name":"café 支付"}');
    });
    const { host } = new URL(url);
    const body = '{"name":"支付"}';
    const posted = await ask(`${url}a/b?c=d%20e`, {
      ...{ body, headers: { 'X-Mine': 'a' }, method: 'POST' },
    });
    expect(posted).toEqual({ name: 'café 支付' });
    await ask(url);
    expect(seen).toEqual([
      ['POST', '/a/b?c=d%20e', body, 'a', String(Buffer.byteLength(body)), host],
      ['GET', '/', '', undefined, undefined, host],
    ]);
  });

  it.each([301, 302, 303, 307, 308])('T18: does not follow a %d', async (status) => {
    let seen = 0;
    const elsewhere = await listen((_request, response) => {
      seen += 1;
      response.end('{}');
    });
    const url = await listen((_request, response) => {
      response.writeHead(status, { Location: elsewhere }).end('{}');
    });
    await expect(ask(url)).rejects.toMatchObject({ code: 'connection-failed' });
    expect(seen).toBe(0);
  });

  it('an answer that says no keeps its status, headers and body', async () => {
    const url = await listen((_request, response) => {
      const headers = { 'Retry-After': '7', 'X-Request-Id': 'r-1' };
      response.writeHead(429, headers).end('{"error":{}}');
    });
    await expect(ask(url)).rejects.toMatchObject({ family: 'network', status: 429 });
    const failure = failures.at(-1);
    expect(failure).toMatchObject({ status: 429, body: { error: {} }, retryAfterMs: 7_000 });
    expect(failure?.headers.get('x-request-id')).toBe('r-1');
    expect(failure?.headers.get('X-None')).toBeNull();
  });

  it('T25: the limit covers the body; who gives up hears nothing more', async () => {
    const url = await listen((_request, response) => {
      response.writeHead(200).write('{"answer":');
    });
    await expect(ask(url, { timeoutMs: 200 })).rejects.toMatchObject({ code: 'timeout' });
    const gone = new AbortController();
    const asked = ask(url, { signal: gone.signal });
    gone.abort();
    await expect(asked).rejects.toMatchObject({ code: 'aborted' });
    await expect(ask(url, { signal: gone.signal })).rejects.toMatchObject({ code: 'aborted' });
  });

  it('T25: who gives up leaves no connection open', async () => {
    let arrived = false;
    let ended = false;
    const url = await listen((request) => {
      arrived = true;
      request.socket.on('close', () => (ended = true));
    });
    const giveUp = new AbortController();
    const asked = ask(url, { signal: giveUp.signal });
    await expect.poll(() => arrived).toBe(true);
    expect(ended).toBe(false);
    giveUp.abort();
    await expect(asked).rejects.toMatchObject({ code: 'aborted' });
    await expect.poll(() => ended).toBe(true);
  });

  it('T25: an answer that is too large, cut off, or none is a typed error', async () => {
    const large = await listen((_request, response) => void response.end('1'.repeat(1_001)));
    await expect(ask(large)).rejects.toMatchObject({ code: 'unexpected-answer', status: 200 });
    const endless = await listen((_request, response) => {
      const goOn = () => void response.write('1'.repeat(100_000), (error) => !error && goOn());
      goOn();
    });
    await expect(ask(endless)).rejects.toMatchObject({ code: 'unexpected-answer', status: 200 });
    const fits = await listen((_request, response) => void response.end('1'.repeat(1_000)));
    await expect(ask(fits)).resolves.toBe(Number.POSITIVE_INFINITY);
    const cut = await listen((_request, response) => {
      response.writeHead(200, { 'Content-Length': '10' });
      response.write('{}', () => response.destroy());
    });
    await expect(ask(cut)).rejects.toMatchObject({ code: 'connection-failed' });
    const silent = await listen((request) => void request.socket.destroy());
    await expect(ask(silent)).rejects.toMatchObject({ code: 'connection-failed' });
    const other = await listen((request) => void request.socket.end('nothing like HTTP\r\n\r\n'));
    await expect(ask(other)).rejects.toMatchObject({ code: 'connection-failed' });
  });

  it('a header that would begin another line never leaves', async () => {
    let seen = 0;
    const url = await listen((_request, response) => {
      seen += 1;
      response.end('{}');
    });
    for (const value of ['a\r\nX-Other: b', 'a\nb', '\u0000', '支付']) {
      const headers = { 'X-Mine': value };
      await expect(ask(url, { headers })).rejects.toMatchObject({ code: 'connection-failed' });
    }
    expect(seen).toBe(0);
  });

  it('finds a host by its IPv6 address', async () => {
    const url = await listen((_request, response) => void response.end('6'), '::1');
    expect(await ask(url)).toBe(6);
  });
});

const call: TransportCall = {
  ...{ method: 'GET', headers: {}, redirect: 'error', cache: 'no-store' },
  signal: new AbortController().signal,
};

describe('Node’s own client', () => {
  it('asks for a body as it is and refuses a packed one', async () => {
    let asked: unknown;
    const url = await listen((request, response) => {
      asked = request.headers['accept-encoding'];
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('{}'));
    });
    const answer = createPlatformFetch()(url, call);
    await expect(answer).rejects.toMatchObject({ code: 'unexpected-answer', status: 200 });
    expect(asked).toBe('identity');
  });

  it('keeps connections for the next call', async () => {
    const ports = new Set<unknown>();
    const url = await listen((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('1');
    });
    const fetch = createPlatformFetch();
    for (let count = 0; count < 3; count += 1) {
      await fetch(url, call);
      // The connection is given back in a later turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(ports.size).toBe(1);
  });

  it('leaves it to a fetch that somebody put in the place of Node’s', async () => {
    const replaced = vi.fn(() => Promise.resolve(new Response('{"by":"double"}')));
    vi.stubGlobal('fetch', replaced);
    onTestFinished(() => void vi.unstubAllGlobals());
    const transport = createTransport({ fetch: createPlatformFetch() });
    const url = 'http://nowhere.invalid/';
    const request = {
      url,
      timeoutMs: 60_000,
      parse: (body: unknown) => body,
      toError: toProxyError,
    };
    expect(await transport.request(request)).toMatchObject({ value: { by: 'double' } });
    expect(replaced).toHaveBeenCalledOnce();
  });

  it('does not keep the process from its end', async () => {
    const url = await listen((_request, response) => void response.end('1'));
    const script = `
      const { createPlatformFetch } = await import('#fetch');
      const { signal } = new AbortController();
      await createPlatformFetch()('${url}', { method: 'GET', headers: {}, signal });`;
    const child = spawn(
      process.execPath,
      ['--conditions=stablepay-source', '--input-type=module', '--eval', script],
      { cwd: new URL('../..', import.meta.url), stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const closed = once(child, 'exit');
    expect(await closed).toEqual([0, null]);
  }, 60_000);
});
