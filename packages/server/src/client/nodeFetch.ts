import {
  Agent,
  type AgentOptions,
  globalAgent,
  type IncomingMessage,
  request as requestPlain,
} from 'node:http';
import { Agent as SecureAgent, request as requestSecure } from 'node:https';
import { NetworkError, type TransportFetch, type TransportResponse } from '@stablepay/core';

const nativeFetch = globalThis.fetch;
const redirects = new Set([301, 302, 303, 307, 308]);

// What fetch says of itself, and that the body has to come as it is: nothing here unpacks it.
const ownHeaders = [
  ...['Accept-Encoding', 'identity', 'Cache-Control', 'no-cache'],
  ...['User-Agent', 'node'],
];

// Idle connections let the process end; the other side closes them after five seconds, usually.
const idleMs = 4_000;

// More than the transport reads of any answer: it then says that this one is too large.
const mostBytes = 1_048_576;

const toHeaders = ({ headers }: IncomingMessage): TransportResponse['headers'] => ({
  get: (name) => {
    const value = headers[name.toLowerCase()];
    return value === undefined ? null : String(value);
  },
});

/** A body that is here, in the form in which the transport reads one. */
function toBody(chunks: readonly Buffer[]): TransportResponse['body'] {
  const rest = chunks.values();
  const end = { done: true, value: undefined } as const;
  const read = () => {
    const { value } = rest.next();
    return Promise.resolve(value ? ({ done: false, value } as const) : end);
  };
  return { getReader: () => ({ read, cancel: () => Promise.resolve() }) };
}

/** Why an answer is refused before its body is read, if it is. */
function findFault({ statusCode = 0, headers }: IncomingMessage): Error | undefined {
  if (redirects.has(statusCode)) return new Error('A redirect is never followed.');
  const { 'content-encoding': encoding = 'identity' } = headers;
  if (encoding === 'identity') return undefined;
  return new NetworkError({
    code: 'unexpected-answer',
    message: 'The answer is packed, which was not asked for.',
    status: statusCode,
  });
}

function readAnswer(
  response: IncomingMessage,
  resolve: (answer: TransportResponse) => void,
  fail: (error: Error) => void,
): void {
  const { statusCode: status = 0 } = response;
  const chunks: Buffer[] = [];
  const finish = () => resolve({ status, headers: toHeaders(response), body: toBody(chunks) });
  // A small answer comes with its headers, and then it is all here.
  if (response.complete && response.readableLength <= mostBytes) {
    const all: unknown = response.read();
    if (all instanceof Buffer) chunks.push(all);
    // Lets go of the connection.
    else response.resume();
    finish();
    return;
  }
  let bytes = 0;
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes <= mostBytes) return;
    finish();
    response.destroy();
  });
  response.on('end', finish);
  // Either may be all that is heard of an answer that breaks off.
  response.on('error', fail);
  response.on('close', () => {
    if (!response.complete) fail(new Error('The answer ended early.'));
  });
}

/** Where a call goes, and by which means. */
type Target = {
  start: typeof requestPlain;
  agent: Agent;
  host: string;
  hostname: string;
  port: string;
};

/**
 * Node's own client, kept alive, which costs less than its fetch. A `fetch` that somebody put in
 * the place of Node's, as instruments and test doubles do, is used instead.
 */
export function createPlatformFetch(): TransportFetch {
  // The process may have been told to go through a proxy, as its fetch does (NODE_USE_ENV_PROXY).
  const options = { ...proxyOf(globalAgent), keepAlive: true, timeout: idleMs };
  const plain = { start: requestPlain, agent: new Agent(options) };
  const secure = { start: requestSecure, agent: new SecureAgent(options) };
  const targets = new Map<string, Target>();

  const findTarget = (origin: string): Target => {
    const known = targets.get(origin);
    if (known) return known;
    const { protocol, host, hostname, port } = new URL(origin);
    const { start, agent } = protocol === 'https:' ? secure : plain;
    const target = { start, agent, host, hostname: hostname.replace(/^\[|\]$/g, ''), port };
    // One client calls one origin.
    targets.clear();
    targets.set(origin, target);
    return target;
  };

  const byNode: TransportFetch = (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const pathAt = url.indexOf('/', 'https://'.length);
      const target = findTarget(url.slice(0, pathAt));
      const sent = ['Host', target.host, ...ownHeaders];
      for (const name in headers) sent.push(name, headers[name] ?? '');
      if (body !== undefined) sent.push('Content-Length', String(Buffer.byteLength(body)));
      const { agent, hostname, port } = target;
      const path = url.slice(pathAt);
      const request = target.start({ agent, hostname, port, method, path, headers: sent });
      const fail = (error: Error) => {
        reject(error);
        request.destroy();
      };
      request.on('error', fail);
      request.on('response', (response) => {
        const fault = findFault(response);
        if (fault) fail(fault);
        // What came together with the headers is read after they were.
        else process.nextTick(readAnswer, response, resolve, fail);
      });
      signal.addEventListener('abort', () => fail(new Error('Given up.')), { once: true });
      request.end(body);
    });
  return (url, call) => (globalThis.fetch === nativeFetch ? byNode : fetch)(url, call);
}

/** The types do not know of an agent's options. */
function proxyOf(agent: Agent & { options?: AgentOptions }): AgentOptions {
  const { proxyEnv } = agent.options ?? {};
  return proxyEnv ? { proxyEnv } : {};
}
