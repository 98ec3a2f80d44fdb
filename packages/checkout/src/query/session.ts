import { parseSessionView, type SessionView } from '@stablepay/core';
import { queryOptions } from '@tanstack/react-query';
import type { ProxyAnswer, ProxyCaller } from './createProxyCaller.ts';

/** One status request, as the poller wants it made. */
export type SessionRead = {
  sessionId: string;
  token: string;
  /** How long the server may hold the answer. */
  waitSeconds: number;
  /** Left out to get a full answer, with the server's clock, at once. */
  etag?: string | undefined;
};

export type SessionAnswer = ProxyAnswer<SessionView>;

/** `GET {proxy}/sessions/{id}`. The token stays out of the key, and so out of the cache. */
export function sessionQueryOptions({
  proxyUrl,
  sessionId,
  proxy,
  toRead,
}: {
  proxyUrl: string;
  sessionId: string;
  proxy: ProxyCaller;
  toRead: () => SessionRead;
}) {
  return queryOptions({
    queryKey: ['stablepay', proxyUrl, 'session', sessionId],
    queryFn: ({ signal }): Promise<SessionAnswer> => {
      const read = toRead();
      const path = `/sessions/${encodeURIComponent(sessionId)}?wait=${read.waitSeconds}`;
      return proxy.call({ ...read, path, signal, parse: (body) => parseOwnView(body, sessionId) });
    },
    // Asked for by the poller only: its schedule, its retries, its idea of being online.
    enabled: false,
    retry: false,
    networkMode: 'always',
    refetchIntervalInBackground: true,
    structuralSharing: false,
    gcTime: 0,
  });
}

// Something in between may have mixed up two answers.
function parseOwnView(body: unknown, sessionId: string): SessionView {
  const view = parseSessionView(body);
  if (view.id !== sessionId) throw new Error('another session');
  return view;
}
