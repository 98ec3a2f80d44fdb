import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { createNodeCall } from '../../test/createNodeCall.ts';
import { directHandlers } from '../proxy/directHandlers.ts';
import { respondJson } from '../proxy/respond.ts';
import type { ProxyRequest } from '../proxy/ProxyRequest.ts';
import type { Connection } from '../proxy/clientKeyOf.ts';
import { nodeServerLimits } from './nodeServerLimits.ts';
import { toNodeHandler } from './toNodeHandler.ts';

type Written = { status: number; headers: object; body: string | undefined };

/** What is written for one call, to a response that writes nothing itself. */
async function answerOf(
  fetch: (request: Request, connection?: Connection) => Promise<Response>,
  { method, complete = true, read = false }: Record<string, unknown> = {},
) {
  const call = createNodeCall({ method: typeof method === 'string' ? method : 'POST' });
  const { message, response } = call;
  if (read) {
    message.resume();
    call.end();
    await new Promise((resolve) => message.once('end', resolve));
  }
  message.complete = complete === true;
  const written: Partial<Written> = {};
  const done = new Promise<void>((resolve) => {
    response.writeHead = (status, headers) => {
      Object.assign(written, { status, headers });
      return response;
    };
    response.end = (body?: unknown) => {
      const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
      Object.assign(written, { body: text });
      resolve();
      return response;
    };
  });
  toNodeHandler({ fetch })(message, response);
  await done;
  return written;
}

const refusal = (status: number, code: string) => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  body: JSON.stringify({ error: { code, message: 'The request could not be read.' } }),
});

const hello = async () => new Response('é', { status: 201, headers: { 'X-Shop': 'mine' } });

it('writes status, headers and body, with the length in bytes', async () => {
  expect(await answerOf(hello)).toEqual({
    ...{ status: 201, body: 'é' },
    headers: { 'content-type': 'text/plain;charset=UTF-8', 'x-shop': 'mine', 'Content-Length': 2 },
  });
  const nothing = async () => new Response(null, { status: 304 });
  expect(await answerOf(nothing)).toEqual({ status: 304, headers: {}, body: undefined });
});

it('T22: ends the connection where the body is not all here', async () => {
  const { headers } = await answerOf(hello, { complete: false });
  expect(headers).toMatchObject({ Connection: 'close' });
});

it.each(['POST', 'PUT', 'GET'])(
  'tells whether the body of a %s was read before',
  async (method) => {
    const used: boolean[] = [];
    const fetch = (request: Request) => {
      used.push(request.bodyUsed);
      return hello();
    };
    for (const read of [true, false]) {
      expect(await answerOf(fetch, { read, method })).toMatchObject({ status: 201 });
    }
    expect(used).toEqual([method !== 'GET', false]);
  },
);

it('answers what is no request of the standard with a typed 400', async () => {
  expect(await answerOf(hello, { method: 'TRACE' })).toEqual(refusal(400, 'invalid-input'));
});

it('answers a handler that fails with a typed 500 that says nothing of it', async () => {
  const failing = () => Promise.reject(new Error('password'));
  expect(await answerOf(failing)).toEqual(refusal(500, 'internal'));
});

it('ends the connection when an answer fails half way, and begins no other', async () => {
  const { message, response } = createNodeCall();
  let begun = 0;
  Object.defineProperty(response, 'headersSent', { get: () => begun > 0 });
  const over = new Promise((resolve) => {
    response.once('close', resolve);
    response.writeHead = () => {
      begun += 1;
      if (begun > 1) resolve(true);
      throw new Error('A header that is none.');
    };
  });
  toNodeHandler({ fetch: hello })(message, response);
  await over;
  expect([begun, response.destroyed]).toEqual([1, true]);
});

it.each(['headersSent', 'destroyed'])(
  'writes nothing more to a response that is %s',
  async (is) => {
    const { message, response } = createNodeCall();
    let isWritten = false;
    response.writeHead = () => {
      isWritten = true;
      return response;
    };
    let tell: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (tell = resolve));
    Object.defineProperty(response, is, {
      get: () => {
        tell();
        return true;
      },
    });
    toNodeHandler({ fetch: hello })(message, response);
    await asked;
    await new Promise((resolve) => setImmediate(resolve));
    expect(isWritten).toBe(false);
  },
);

it('tells the shop’s own fetch that the browser is gone, and not that an answer is out', async () => {
  for (const finished of [true, false]) {
    const { message, response } = createNodeCall();
    Object.defineProperty(response, 'writableFinished', { value: finished });
    let signal: AbortSignal | undefined;
    const fetch = (_: Request, connection?: Connection) => {
      signal = connection?.signal;
      return new Promise<Response>(() => undefined);
    };
    toNodeHandler({ fetch })(message, response);
    response.emit('close');
    expect(signal?.aborted).toBe(!finished);
  }
});

it('goes to the proxy without a Request, but for methods a browser does not send', async () => {
  for (const [method, way] of [
    ['GET', 'direct'],
    ['POST', 'direct'],
    ['OPTIONS', 'direct'],
    ['HEAD', 'fetch'],
    ['DELETE', 'fetch'],
  ] as const) {
    const ways: unknown[] = [];
    const fetch = async (_: Request, connection?: Connection) => {
      ways.push('fetch', connection?.address);
      return new Response(null, { status: 204 });
    };
    const direct = async (request: ProxyRequest, { address }: Connection) => {
      ways.push('direct', address, request.method);
      return respondJson({ status: 200, value: 1 });
    };
    directHandlers.set(fetch, direct);
    const { message, response } = createNodeCall({ method });
    Object.defineProperty(message.socket, 'remoteAddress', { value: '203.0.113.9' });
    const ended = new Promise((resolve) => (response.end = () => (resolve(true), response)));
    toNodeHandler({ fetch })(message, response);
    await ended;
    expect(ways).toEqual([way, '203.0.113.9', ...(way === 'direct' ? [method] : [])]);
  }
});

it('T22: the limits of a Node server leave nobody waiting for ten seconds', () => {
  const { headersTimeout, requestTimeout, connectionsCheckingInterval } = nodeServerLimits;
  expect(requestTimeout + connectionsCheckingInterval).toBeLessThan(10_000);
  expect(headersTimeout).toBeLessThanOrEqual(requestTimeout);
  const server = createServer(nodeServerLimits);
  expect(server).toMatchObject({ headersTimeout, requestTimeout });
  expect(nodeServerLimits.maxHeaderSize).toBe(16_384);
});
