import {
  parseCreateSessionResponse,
  retryRequest,
  toProxyError,
  type Clock,
  type CreateSessionResponse,
  type Transport,
} from '@stablepay/core';
import type { MutationObserverOptions } from '@tanstack/react-query';

/**
 * `POST {proxy}/sessions`. It may be repeated: one order has one open session, so a lost answer
 * and its retry give the same one.
 */
export function startSessionOptions({
  proxyUrl,
  reference,
  transport,
  clock,
  keep,
}: {
  proxyUrl: string;
  reference: string;
  transport: Transport;
  clock: Clock;
  /** Takes the answer; it holds the token, which does not belong into a cache. */
  keep: (response: CreateSessionResponse) => void;
}): MutationObserverOptions<undefined, Error, AbortSignal> {
  return {
    mutationKey: ['stablepay', proxyUrl, 'start'],
    mutationFn: async (signal) => {
      keep(
        await retryRequest({
          attempts: 3,
          clock,
          signal,
          run: async () => {
            const answer = await transport.request({
              url: `${proxyUrl}/sessions`,
              method: 'POST',
              headers: { accept: 'application/json', 'content-type': 'application/json' },
              body: JSON.stringify({ reference }),
              timeoutMs: 8_000,
              signal,
              parse: parseCreateSessionResponse,
              toError: toProxyError,
            });
            if (answer.kind === 'ok') return answer.value;
            throw toProxyError({ ...answer, body: undefined, retryAfterMs: undefined });
          },
        }),
      );
      return undefined;
    },
    retry: false,
    networkMode: 'always',
    gcTime: 0,
  };
}
