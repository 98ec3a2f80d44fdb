import { parseSessionView, toProxyError, type SessionView, type Transport } from '@stablepay/core';
import { queryOptions } from '@tanstack/react-query';

/** One status request, as the poller wants it made. */
export type SessionRead = {
  sessionId: string;
  token: string;
  /** How long the server may hold the answer. */
  waitSeconds: number;
  /** Left out to get a full answer, with the server's clock, at once. */
  etag?: string | undefined;
};

/** `session` is undefined when nothing has changed. */
export type SessionAnswer = { session: SessionView | undefined; etag: string | undefined };

// Beyond what the server was allowed to hold, an answer has this long to arrive whole.
const graceMs = 8_000;

export const sessionQueryKey = ({ proxyUrl, sessionId }: { proxyUrl: string; sessionId: string }) =>
  ['stablepay', proxyUrl, 'session', sessionId] as const;

/** `GET {proxy}/sessions/{id}`. The token stays out of the key, and so out of the cache. */
export function sessionQueryOptions({
  proxyUrl,
  sessionId,
  transport,
  toRead,
}: {
  proxyUrl: string;
  sessionId: string;
  transport: Transport;
  toRead: () => SessionRead;
}) {
  return queryOptions({
    queryKey: sessionQueryKey({ proxyUrl, sessionId }),
    queryFn: ({ signal }) => readSession({ proxyUrl, transport, read: toRead(), signal }),
    // Asked for by the poller only: its schedule, its retries, its idea of being online.
    enabled: false,
    retry: false,
    networkMode: 'always',
    refetchIntervalInBackground: true,
    structuralSharing: false,
    gcTime: 0,
  });
}

async function readSession({
  proxyUrl,
  transport,
  read,
  signal,
}: {
  proxyUrl: string;
  transport: Transport;
  read: SessionRead;
  signal: AbortSignal;
}): Promise<SessionAnswer> {
  const answer = await transport.request({
    url: `${proxyUrl}/sessions/${encodeURIComponent(read.sessionId)}?wait=${read.waitSeconds}`,
    headers: {
      accept: 'application/json',
      authorization: `Bearer ${read.token}`,
      ...(read.etag === undefined ? {} : { 'if-none-match': read.etag }),
    },
    timeoutMs: read.waitSeconds * 1_000 + graceMs,
    signal,
    parse: parseSessionView,
    toError: toProxyError,
  });
  const etag = answer.headers.get('etag') ?? undefined;
  return { session: answer.kind === 'ok' ? answer.value : undefined, etag };
}
