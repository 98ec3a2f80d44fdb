import {
  parseSessionView,
  retryRequest,
  toProxyError,
  type Clock,
  type SessionView,
  type Transport,
} from '@stablepay/core';
import type { MutationObserverOptions } from '@tanstack/react-query';

export type CancelSessionVariables = { sessionId: string; signal: AbortSignal };

/** `POST {proxy}/sessions/{id}/cancel`. Cancelling twice is harmless, so it may be repeated. */
export function cancelSessionOptions({
  proxyUrl,
  transport,
  clock,
  toToken,
}: {
  proxyUrl: string;
  transport: Transport;
  clock: Clock;
  toToken: () => string;
}): MutationObserverOptions<SessionView, Error, CancelSessionVariables> {
  return {
    mutationKey: ['stablepay', proxyUrl, 'cancel'],
    mutationFn: ({ sessionId, signal }) =>
      retryRequest({
        attempts: 2,
        clock,
        signal,
        run: async () => {
          const answer = await transport.request({
            url: `${proxyUrl}/sessions/${encodeURIComponent(sessionId)}/cancel`,
            method: 'POST',
            headers: {
              accept: 'application/json',
              authorization: `Bearer ${toToken()}`,
              'content-type': 'application/json',
            },
            body: '{}',
            timeoutMs: 8_000,
            signal,
            parse: parseSessionView,
            toError: toProxyError,
          });
          if (answer.kind === 'ok') return answer.value;
          throw toProxyError({ ...answer, body: undefined, retryAfterMs: undefined });
        },
      }),
    retry: false,
    networkMode: 'always',
    gcTime: 0,
  };
}
