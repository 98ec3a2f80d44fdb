import { createHmac } from 'node:crypto';
import { createTestClock, parseRecord, parseString, type TestClock } from '@stablepay/core';
import { createSandbox } from '../src/engine/createSandbox.ts';
import type { SandboxOptions } from '../src/engine/SandboxOptions.ts';

export const apiKey = 'sk_test_0123456789abcdef';
export const secretKey = 'a-secret-of-thirty-two-characters';
export const controlToken = 'control-token-0123456789';
export const baseUrl = 'http://127.0.0.1:4010';

/** A call to the API, with everything that can be wrong about one. */
export type TestCall = {
  method?: 'GET' | 'POST';
  body?: unknown;
  headers?: Record<string, string | undefined>;
  key?: string;
  secret?: string;
};

export type Delivered = { url: string; headers: Headers; body: string; redirect: unknown };

let nonces = 0;

/** A signed API request, made with Node's own crypto and not with the sandbox's signer. */
export function signedRequest(
  path: string,
  clock: TestClock,
  { method, body, headers = {}, key = apiKey, secret = secretKey }: TestCall = {},
): Request {
  const text = body === undefined || typeof body === 'string' ? (body ?? '') : JSON.stringify(body);
  const verb = method ?? (body === undefined ? 'GET' : 'POST');
  const timestamp = headers['X-StablePay-Timestamp'] ?? String(Math.floor(clock.now() / 1000));
  const nonce = headers['X-StablePay-Nonce'] ?? `nonce-${String((nonces += 1)).padStart(12, '0')}`;
  const signature = createHmac('sha256', secret)
    .update(`${timestamp}.${nonce}.${text}`)
    .digest('hex');
  const all: Record<string, string | undefined> = {
    Authorization: `Bearer ${key}`,
    'Content-Type': text === '' ? undefined : 'application/json',
    'X-StablePay-Timestamp': timestamp,
    'X-StablePay-Nonce': nonce,
    'X-StablePay-Signature': signature,
    ...headers,
  };
  const given = Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new Request(`${baseUrl}${path}`, {
    method: verb,
    headers: given,
    ...(verb === 'POST' && text !== '' ? { body: text } : {}),
  });
}

/** The engine with a clock that stands still, and a receiver that remembers what it was sent. */
export function createTestSandbox(options: Partial<SandboxOptions> = {}) {
  const clock = createTestClock();
  const delivered: Delivered[] = [];
  const receiver = { answer: async (): Promise<Response> => new Response(null, { status: 200 }) };
  const sandbox = createSandbox({
    baseUrl,
    clock,
    controlToken,
    merchants: [{ apiKey, secretKey, webhookUrl: 'https://shop.test/webhooks' }],
    rateLimitPerSecond: 1_000_000,
    webhookFetch: async (url, init) => {
      const headers = new Headers(init?.headers);
      const { redirect } = init ?? {};
      const body = typeof init?.body === 'string' ? init.body : '';
      delivered.push({ url, headers, body, redirect });
      return receiver.answer();
    },
    ...options,
  });

  const call = async (path: string, test: TestCall = {}) => {
    const response = await sandbox.fetch(signedRequest(path, clock, test));
    const json: unknown = await response.json();
    return { status: response.status, headers: response.headers, json };
  };

  let orders = 0;
  const create = (body: Record<string, unknown> = {}, test: TestCall = {}) =>
    call('/api/v1/checkout/sessions/create', {
      body: { amount: 4820, currency: 'USD', order_id: `ORD-${(orders += 1)}`, ...body },
      ...test,
    });

  return {
    ...sandbox,
    clock,
    delivered,
    receiver,
    call,
    create,
    /** Creates a session and gives its id. */
    async open(body: Record<string, unknown> = {}) {
      return parseString(fieldOf(await create(body), 'id'), 'id');
    },
    read: (id: string) => call(`/api/v1/checkout/sessions/${id}`),
    cancel: (id: string) => call(`/api/v1/checkout/sessions/${id}/cancel`, { method: 'POST' }),
  };
}

/** `type/code/param` of an error answer. */
export function errorOf({ status, json }: { status: number; json: unknown }): string {
  const { type, code, param } = parseRecord(parseRecord(json, 'body')['error'], 'error');
  return [status, type, code, param ?? '-'].join(' ');
}

/** A field of an answer. */
export function fieldOf({ json }: { json: unknown }, name: string): unknown {
  return parseRecord(json, 'body')[name];
}
