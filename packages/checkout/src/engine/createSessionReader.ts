import type { QueryClient } from '@tanstack/react-query';
import type { ProxyCaller } from '../query/createProxyCaller.ts';
import { sessionQueryOptions, type SessionAnswer, type SessionRead } from '../query/session.ts';

export type SessionReader = {
  /** Reads once; rejects when there is no answer or `signal` aborts. */
  read: (request: SessionRead & { signal: AbortSignal }) => Promise<SessionAnswer>;
  stop: () => void;
};

/** Runs status requests as a query, so that the page's query cache and devtools see them. */
export function createSessionReader({
  client,
  proxyUrl,
  proxy,
}: {
  client: QueryClient;
  proxyUrl: string;
  proxy: ProxyCaller;
}): SessionReader {
  let followed: string | undefined;
  const toQuery = (sessionId: string) => ({
    queryKey: ['stablepay', proxyUrl, 'session', sessionId],
  });
  const stop = () => {
    // Kept for as long as it is followed, without a timer that would take it away.
    if (followed !== undefined) client.removeQueries(toQuery(followed));
    followed = undefined;
  };

  return {
    read: async ({ signal, ...read }) => {
      const { sessionId } = read;
      if (followed !== sessionId) stop();
      followed = sessionId;
      const query = toQuery(sessionId);
      const cancel = () => void client.cancelQueries(query);
      signal.addEventListener('abort', cancel, { once: true });
      try {
        return await client.fetchQuery(sessionQueryOptions({ ...query, read, proxy }));
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
    stop,
  };
}
