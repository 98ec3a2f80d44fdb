import { isStablePayError } from '../errors/StablePayError.ts';
import { NetworkError } from '../errors/NetworkError.ts';
import type { Clock } from '../time/Clock.ts';
import { defaultFetch } from './defaults.ts';
import { parseRetryAfter } from './parseRetryAfter.ts';
import { raceSignal } from './raceSignal.ts';
import { readBody } from './readBody.ts';
import type { TransportFetch, TransportResponse } from './TransportFetch.ts';
import { systemClock } from '../time/systemClock.ts';

export type TransportRequest<T> = {
  url: string;
  method?: 'GET' | 'POST' | undefined;
  headers?: Record<string, string> | undefined;
  body?: string | undefined;
  /** Covers everything until the last byte of the body, in milliseconds. */
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  /** Turns the JSON body into what the caller wants, or throws. */
  parse: (body: unknown) => T;
  /** Turns an answer outside 2xx and 304 into the error to throw. */
  toError: (failure: FailedAnswer) => Error;
};

/** `body` is undefined when the answer was not JSON. */
export type FailedAnswer = {
  status: number;
  headers: TransportResponse['headers'];
  body: unknown;
  retryAfterMs: number | undefined;
};

export type TransportAnswer<T> =
  | { kind: 'ok'; status: number; headers: TransportResponse['headers']; value: T }
  | { kind: 'not-modified'; status: 304; headers: TransportResponse['headers'] };

export type Transport = {
  request: <T>(request: TransportRequest<T>) => Promise<TransportAnswer<T>>;
};

export type TransportOptions = {
  fetch?: TransportFetch | undefined;
  clock?: Clock | undefined;
  /** Largest body that is read, in bytes. */
  maxBytes?: number | undefined;
  /** Tells a broken connection from a device that is offline. */
  isOnline?: (() => boolean) | undefined;
};

const messages = {
  timeout: 'No answer came in time.',
  aborted: 'The request was given up.',
  offline: 'This device is offline.',
  'connection-failed': 'The connection could not be made or broke.',
} as const;

/**
 * One HTTP call, done carefully: no redirects, no cache, a timeout that covers the body, a limit
 * on its size, and a parser nobody can leave out. It never retries; that is the caller's policy.
 *
 * Throws NetworkError for everything between us and the other side, and what `toError` makes of
 * an answer that says no.
 */
export function createTransport({
  fetch = defaultFetch,
  clock = systemClock,
  maxBytes = 1_048_576,
  isOnline = () => true,
}: TransportOptions = {}): Transport {
  return {
    async request({ url, method = 'GET', headers: sent = {}, body: content, ...request }) {
      const controller = new AbortController();
      let timedOut = false;
      const cancelTimer = clock.setTimer(() => {
        timedOut = true;
        controller.abort();
      }, request.timeoutMs);
      const abort = () => controller.abort();
      request.signal?.addEventListener('abort', abort, { once: true });
      if (request.signal?.aborted) abort();

      try {
        const response = await raceSignal({
          signal: controller.signal,
          start: () =>
            fetch(url, {
              method,
              headers: sent,
              ...(content !== undefined && { body: content }),
              signal: controller.signal,
              redirect: 'error',
              cache: 'no-store',
            }),
        });
        const { status, headers } = response;
        if (status === 304) return { kind: 'not-modified', status, headers };
        const body = await readBody({ response, maxBytes, signal: controller.signal });
        const retryAfterMs = parseRetryAfter(headers);
        if (status < 200 || status > 299) {
          throw request.toError({ status, headers, body: body.json, retryAfterMs });
        }
        try {
          if (body.json === undefined) throw body.fault;
          return { kind: 'ok', status, headers, value: request.parse(body.json) };
        } catch (cause) {
          throw new NetworkError({
            code: 'unexpected-answer',
            message: `The answer with status ${status} does not have the agreed form.`,
            status,
            cause,
          });
        }
      } catch (cause) {
        if (isStablePayError(cause)) throw cause;
        const heard = isOnline() ? 'connection-failed' : 'offline';
        const code = timedOut ? 'timeout' : controller.signal.aborted ? 'aborted' : heard;
        throw new NetworkError({ code, message: messages[code], cause });
      } finally {
        cancelTimer();
        request.signal?.removeEventListener('abort', abort);
      }
    },
  };
}
