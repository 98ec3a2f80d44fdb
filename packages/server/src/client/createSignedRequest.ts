import {
  ConfigError,
  type Clock,
  createTransport,
  type FetchLike,
  retryRequest,
} from '@stablepay/core';
import { createNonce } from '../signing/createNonce.ts';
import { signPayload } from '../signing/signPayload.ts';
import { toApiError } from './toApiError.ts';

export type SignedRequest<T> = {
  method: 'GET' | 'POST';
  /** Path segments; each is checked by its parser before and encoded here. */
  path: readonly string[];
  body?: Record<string, unknown> | undefined;
  idempotencyKey?: string | undefined;
  signal?: AbortSignal | undefined;
  parse: (body: unknown) => T;
};

export type SignedRequestOptions = {
  apiKey: string;
  secretKey: string;
  baseUrl: URL;
  clock: Clock;
  fetch?: FetchLike | undefined;
  timeoutMs: number;
  attempts: number;
};

const encoder = new TextEncoder();

/** Segments that a URL parser would fold away may never get into a path. */
function toUrl(baseUrl: URL, path: readonly string[]): string {
  const url = new URL(`/api/v1/${path.map(encodeURIComponent).join('/')}`, baseUrl);
  const expected = `/api/v1/${path.map(encodeURIComponent).join('/')}`;
  if (url.origin !== baseUrl.origin || url.pathname !== expected) {
    throw new ConfigError({
      code: 'config-invalid',
      message: 'The address of an API call left its template.',
    });
  }
  return url.href;
}

/**
 * One signed call of the StablePay API: fresh timestamp and nonce for every try, the signature
 * over the exact bytes sent, one fixed origin, no redirects. Repeats only what may be repeated:
 * reads, and writes with an idempotency key. Source: API reference 2.
 */
export function createSignedRequest(options: SignedRequestOptions) {
  const { apiKey, secretKey, baseUrl, clock, timeoutMs } = options;
  const transport = createTransport({ fetch: options.fetch, clock });

  return async function signedRequest<T>(request: SignedRequest<T>): Promise<T> {
    const url = toUrl(baseUrl, request.path);
    const body = request.body === undefined ? undefined : JSON.stringify(request.body);
    const mayRepeat = request.method === 'GET' || request.idempotencyKey !== undefined;

    const run = async () => {
      const timestamp = String(Math.floor(clock.now() / 1_000));
      const nonce = createNonce();
      const bytes = encoder.encode(body ?? '');
      const signature = await signPayload({ secret: secretKey, timestamp, nonce, body: bytes });
      const answer = await transport.request({
        url,
        method: request.method,
        body,
        headers: {
          Authorization: `Bearer ${apiKey}`,
          Accept: 'application/json',
          'X-StablePay-Timestamp': timestamp,
          'X-StablePay-Nonce': nonce,
          'X-StablePay-Signature': signature,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(request.idempotencyKey === undefined
            ? {}
            : { 'Idempotency-Key': request.idempotencyKey }),
        },
        timeoutMs,
        signal: request.signal,
        parse: request.parse,
        toError: toApiError,
      });
      // We send no If-None-Match, so a 304 is a fault of something in between.
      if (answer.kind === 'not-modified') {
        throw toApiError({ ...answer, status: 304, body: undefined, retryAfterMs: undefined });
      }
      return answer.value;
    };
    const attempts = mayRepeat ? options.attempts : 1;
    return retryRequest({ run, attempts, clock, signal: request.signal, longestWaitMs: 5_000 });
  };
}
