import {
  type FetchLike,
  parseCreateSessionResponse,
  parseRecord,
  type SessionView,
} from '@stablepay/core';
import { createTestShop } from '@stablepay/sandbox/testing';
import { createStablePay, type StablePayOptions } from '../src/client/createStablePay.ts';
import { createProxy } from '../src/proxy/createProxy.ts';
import type { AttentionEvent, Order, PaidEvent, ProxyOptions } from '../src/proxy/ProxyOptions.ts';
import { createMemoryStore } from '../src/store/createMemoryStore.ts';
import { findDrift } from './findDrift.ts';
import type { Delivery } from './signTestDelivery.ts';

export const tokenSecret = 'token-secret-0123456789';
export const order: Order = { amount: { minor: 4820, currency: 'USD' } };

type Change = Partial<ProxyOptions> & {
  client?: Partial<StablePayOptions>;
  /** Wraps the fetch by which the proxy reaches StablePay. */
  upstream?: (next: FetchLike) => FetchLike;
  /** Which of both readings of the documents the sandbox follows. */
  idempotency?: 'replay' | 'conflict';
  /** Keeps the sandbox's deliveries in `caught` instead of handing them to the proxy. */
  catchWebhooks?: boolean;
};

type Call = {
  body?: unknown;
  headers?: Record<string, string | undefined>;
  method?: string;
  signal?: AbortSignal;
};

/** The answer of the proxy with its JSON already read. */
export type Answer = { status: number; headers: Headers; json: unknown };

/**
 * A real proxy in front of the real sandbox, joined in this process: nothing in between is made
 * up. `call` is a browser on the shop's own page.
 */
export function createProxyWorld(change: Change = {}) {
  const paid: PaidEvent[] = [];
  const attention: AttentionEvent[] = [];
  const errors: unknown[] = [];
  const upstreamCalls: { method: string; url: string; body: string }[] = [];
  const caught: Delivery[] = [];
  const orders = new Map<string, Order>([['ORD-1', order]]);
  let proxy: ReturnType<typeof createProxy> | undefined;

  const shop = createTestShop({
    clock: change.clock,
    idempotency: change.idempotency,
    createProxy: ({ fetch, apiKey, secretKey, baseUrl, checkoutOrigin, shopOrigin, basePath }) => {
      const wrapped = change.upstream?.(fetch) ?? fetch;
      const { client, upstream: _, idempotency: __, catchWebhooks, ...options } = change;
      proxy = createProxy({
        stablepay: createStablePay({
          apiKey,
          secretKey,
          baseUrl,
          fetch: async (input, init) => {
            upstreamCalls.push({
              method: init?.method ?? 'GET',
              url: input,
              body: typeof init?.body === 'string' ? init.body : '',
            });
            return wrapped(input, init);
          },
          attempts: 1,
          requestsPerSecond: Number.POSITIVE_INFINITY,
          clock: change.clock,
          ...client,
        }),
        resolveOrder: ({ reference }) => orders.get(reference),
        tokenSecrets: [tokenSecret],
        store: createMemoryStore({ clock: change.clock }),
        returnUrls: {
          success: `${shopOrigin}/orders/{reference}`,
          cancel: `${shopOrigin}/checkout`,
        },
        allowedOrigins: [shopOrigin],
        checkoutOrigins: [checkoutOrigin],
        support: { email: 'help@shop.test' },
        onPaid: (event) => void paid.push(event),
        onAttention: (event) => void attention.push(event),
        onError: ({ error }) => void errors.push(error),
        basePath,
        ...options,
      });
      const { fetch: handle } = proxy;
      return {
        fetch: async (request) => {
          if (!catchWebhooks || !request.url.endsWith('/webhooks')) return handle(request);
          caught.push({
            headers: Object.fromEntries(request.headers),
            body: await request.text(),
          });
          return new Response(null, { status: 503 });
        },
      };
    },
  });
  if (!proxy) throw new Error('The test shop made no proxy.');
  const running = proxy;

  const call = async (
    path: string,
    { body, headers, method, signal }: Call = {},
  ): Promise<Answer> => {
    const given = {
      Origin: shop.shopOrigin,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    };
    const present = Object.entries(given).filter((entry): entry is [string, string] =>
      Boolean(entry[1]),
    );
    const response = await running.fetch(
      new Request(`${shop.proxyUrl}${path}`, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: Object.fromEntries(present),
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        ...(signal && { signal }),
      }),
    );
    const text = await response.text();
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      json = undefined;
    }
    const drift = findDrift({
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      path,
      status: response.status,
      json,
      requestBody: body,
    });
    if (drift.length > 0) throw new Error(`Not as the OpenAPI file says: ${drift.join('; ')}`);
    return { status: response.status, headers: response.headers, json };
  };

  return {
    ...shop,
    sandbox: shop.sandbox.commands,
    proxy: running,
    caught,
    paid,
    attention,
    errors,
    orders,
    upstreamCalls,
    call,
    /** Opens the payment of an order and returns what the browser gets. */
    open: async (reference = 'ORD-1') => {
      const answer = await call('/sessions', { body: { reference } });
      return { status: answer.status, ...parseCreateSessionResponse(answer.json) };
    },
    /** Reads a session as its holder. */
    read: async (session: SessionView, token: string, etag?: string, wait = 0) =>
      call(`/sessions/${session.id}?wait=${wait}`, {
        headers: { Authorization: `Bearer ${token}`, 'If-None-Match': etag },
      }),
    creates: () => upstreamCalls.filter(({ url }) => url.endsWith('/sessions/create')),
  };
}

/** The code of an error answer. */
export function codeOf({ json }: Answer): unknown {
  return parseRecord(parseRecord(json, 'body')['error'], 'error')['code'];
}
