import { NetworkError } from '@stablepay/core';
import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import type { ProxyCaller } from '../query/createProxyCaller.ts';
import { sessionQueryOptions, type SessionAnswer, type SessionRead } from '../query/session.ts';

export type SessionReader = {
  /** Reads once; rejects when there is no answer or `signal` aborts. */
  read: (request: SessionRead & { signal: AbortSignal }) => Promise<SessionAnswer>;
  stop: () => void;
};

const takenAway = () => new NetworkError({ code: 'aborted', message: 'The query was taken away.' });

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
  let request: SessionRead | undefined;
  let followed: ReturnType<typeof follow> | undefined;

  const toRead = () => {
    if (request) return request;
    throw takenAway();
  };

  const follow = (sessionId: string) => {
    const options = sessionQueryOptions({ proxyUrl, sessionId, proxy, toRead });
    const observer = new QueryObserver(client, options);
    // Observed for as long as it is followed; without an observer a query is dropped.
    return { sessionId, observer, options, unsubscribe: observer.subscribe(() => undefined) };
  };

  const stop = () => {
    followed?.unsubscribe();
    followed = request = undefined;
  };

  return {
    read: async ({ signal, ...next }) => {
      if (followed?.sessionId !== next.sessionId) stop();
      const { observer, options } = (followed ??= follow(next.sessionId));
      const cancel = () => void client.cancelQueries({ queryKey: options.queryKey, exact: true });
      request = next;
      signal.addEventListener('abort', cancel, { once: true });
      try {
        const { data } = await observer.refetch({ throwOnError: true, cancelRefetch: true });
        if (data) return data;
        throw takenAway();
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
    stop,
  };
}
