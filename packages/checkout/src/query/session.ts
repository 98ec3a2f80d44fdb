import { parseSessionView, type SessionView } from '@stablepay/core';
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
  queryKey,
  read,
  proxy,
}: {
  queryKey: readonly string[];
  read: SessionRead;
  proxy: ProxyCaller;
}) {
  const path = `/sessions/${encodeURIComponent(read.sessionId)}?wait=${read.waitSeconds}`;
  return {
    queryKey,
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<SessionAnswer> =>
      proxy.call({ ...read, path, signal, parse: (body) => parseOwnView(body, read.sessionId) }),
    // Asked for by the poller only: its schedule, its retries, its idea of being online.
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
    staleTime: 0,
    gcTime: Number.POSITIVE_INFINITY,
  } as const;
}

// Something in between may have mixed up two answers.
function parseOwnView(body: unknown, sessionId: string): SessionView {
  const view = parseSessionView(body);
  if (view.id !== sessionId) throw new Error('another session');
  return view;
}
