import {
  parseCreateSessionResponse,
  retryRequest,
  type Clock,
  type CreateSessionResponse,
  type Transport,
} from '@stablepay/core';
import type { MutationObserverOptions } from '@tanstack/react-query';
import { callProxy } from './callProxy.ts';

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
}): MutationObserverOptions<null, Error, AbortSignal> {
  const url = `${proxyUrl}/sessions`;
  const parse = parseCreateSessionResponse;
  return {
    mutationKey: ['stablepay', proxyUrl, 'start'],
    mutationFn: async (signal) => {
      const run = () => callProxy({ transport, url, post: { reference }, parse, signal });
      keep(await retryRequest({ attempts: 3, clock, signal, run }));
      return null;
    },
    retry: false,
    networkMode: 'always',
    gcTime: 0,
  };
}
