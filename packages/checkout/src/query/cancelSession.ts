import {
  parseSessionView,
  retryRequest,
  type Clock,
  type SessionView,
  type Transport,
} from '@stablepay/core';
import type { MutationObserverOptions } from '@tanstack/react-query';
import { callProxy } from './callProxy.ts';

/** `POST {proxy}/sessions/{id}/cancel`. Cancelling twice is harmless, so it may be repeated. */
export function cancelSessionOptions({
  proxyUrl,
  sessionId,
  token,
  transport,
  clock,
}: {
  proxyUrl: string;
  sessionId: string;
  token: string;
  transport: Transport;
  clock: Clock;
}): MutationObserverOptions<SessionView, Error, AbortSignal> {
  const url = `${proxyUrl}/sessions/${encodeURIComponent(sessionId)}/cancel`;
  return {
    mutationKey: ['stablepay', proxyUrl, 'cancel'],
    mutationFn: (signal) => {
      const run = () =>
        callProxy({ transport, url, post: {}, token, parse: parseSessionView, signal });
      return retryRequest({ attempts: 2, clock, signal, run });
    },
    retry: false,
    networkMode: 'always',
    gcTime: 0,
  };
}
