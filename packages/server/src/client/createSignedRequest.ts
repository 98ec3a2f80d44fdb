import {
  type Clock,
  createTransport,
  type FailedAnswer,
  type FetchLike,
  isStablePayError,
  retryRequest,
} from '@stablepay/core';
// `nodeFetch.ts` on Node, `webFetch.ts` everywhere else: the export conditions choose.
import { createPlatformFetch } from '#fetch';
import { createNonce } from '../signing/createNonce.ts';
import { signPayload } from '../signing/signPayload.ts';
import { createRateLimiter } from './createRateLimiter.ts';
import { createSkew } from './createSkew.ts';
import { type EndpointName, type Endpoint, endpoints } from './endpoints.ts';
import { toApiError } from './toApiError.ts';
import { type Query, toApiUrl } from './toApiUrl.ts';

export type SignedRequest<T> = {
  endpoint: EndpointName;
  /** The id in the path, where the endpoint has one. */
  id?: string | undefined;
  query?: Query | undefined;
  body?: Record<string, unknown> | undefined;
  idempotencyKey?: string | undefined;
  signal?: AbortSignal | undefined;
  parse: (body: unknown) => T;
};

/** Makes one signed call; see {@link createSignedRequest}. */
export type SendSigned = <T>(request: SignedRequest<T>) => Promise<T>;

export type SignedRequestOptions = {
  apiKey: string;
  secretKey: string;
  baseUrl: URL;
  clock: Clock;
  fetch?: FetchLike | undefined;
  timeoutMs: number;
  attempts: number;
  requestsPerSecond: number;
};

const longestWaitMs = 5_000;

/**
 * One signed call of the StablePay API: fresh timestamp and nonce for every try, the signature
 * over the exact bytes sent, one fixed origin, no redirects. Repeats only what may be repeated:
 * reads, and writes with an idempotency key. Source: API reference 2.
 */
export function createSignedRequest(options: SignedRequestOptions): SendSigned {
  const { apiKey, secretKey, baseUrl, clock, timeoutMs } = options;
  const transport = createTransport({ fetch: options.fetch ?? createPlatformFetch(), clock });
  const limiter = createRateLimiter({ perSecond: options.requestsPerSecond, clock });
  const skew = createSkew(clock);

  return async (request) => {
    const { idempotencyKey, signal, parse } = request;
    const endpoint: Endpoint = endpoints[request.endpoint];
    const { method } = endpoint;
    const { id, query } = request;
    const url = toApiUrl({ baseUrl, endpoint, id, query });
    const body = request.body === undefined ? undefined : JSON.stringify(request.body);

    let date: string | null = null;
    const toError = (failure: FailedAnswer) => {
      date = failure.headers.get('date');
      return toApiError(failure);
    };
    const send = async () => {
      await limiter.enter(signal);
      const timestamp = String(Math.floor(skew.now() / 1_000));
      const nonce = createNonce();
      const payload = { timestamp, nonce, body: body ?? '' };
      const signature = await signPayload({ secret: secretKey, ...payload });
      const answer = await transport.request({
        url,
        method,
        body,
        headers: {
          Authorization: `Bearer ${apiKey}`,
          Accept: 'application/json',
          'X-StablePay-Timestamp': timestamp,
          'X-StablePay-Nonce': nonce,
          'X-StablePay-Signature': signature,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
        },
        timeoutMs,
        signal,
        parse,
        toError,
      });
      // We send no If-None-Match, so a 304 is a fault of something in between.
      if (answer.kind === 'not-modified') {
        throw toApiError({ ...answer, status: 304, body: undefined, retryAfterMs: undefined });
      }
      return answer.value;
    };
    const run = async () => {
      try {
        return await send();
      } catch (error) {
        if (skew.correct(error, date)) return send();
        if (isStablePayError(error) && error.code === 'rate-limited') {
          limiter.holdFor(Math.min(error.retryAfterMs ?? 1_000, longestWaitMs));
        }
        throw error;
      }
    };
    const mayRepeat = method === 'GET' || idempotencyKey !== undefined;
    return retryRequest({
      run,
      attempts: mayRepeat ? options.attempts : 1,
      clock,
      signal,
      longestWaitMs,
    });
  };
}
