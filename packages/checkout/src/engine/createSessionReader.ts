import { NetworkError, type Transport } from '@stablepay/core';
import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import {
  sessionQueryKey,
  sessionQueryOptions,
  type SessionAnswer,
  type SessionRead,
} from '../query/session.ts';

export type SessionReader = {
  /** Reads once; rejects when there is no answer or `signal` aborts. */
  read: (request: SessionRead & { signal: AbortSignal }) => Promise<SessionAnswer>;
  stop: () => void;
};

type Observed = { sessionId: string; observer: Observer; unsubscribe: () => void };
type Observer = QueryObserver<
  SessionAnswer,
  Error,
  SessionAnswer,
  SessionAnswer,
  ReturnType<typeof sessionQueryKey>
>;

/** Runs status requests as a query, so that the page's query cache and devtools see them. */
export function createSessionReader({
  client,
  proxyUrl,
  transport,
}: {
  client: QueryClient;
  proxyUrl: string;
  transport: Transport;
}): SessionReader {
  let request: SessionRead | undefined;
  let observed: Observed | undefined;

  const toRead = () => {
    if (request) return request;
    throw new NetworkError({ code: 'aborted', message: 'Nobody asked for this session.' });
  };

  const observe = (sessionId: string): Observer => {
    if (observed?.sessionId === sessionId) return observed.observer;
    observed?.unsubscribe();
    const options = sessionQueryOptions({ proxyUrl, sessionId, transport, toRead });
    const observer: Observer = new QueryObserver(client, options);
    // Observed for as long as it is followed; without an observer a query is dropped.
    observed = { sessionId, observer, unsubscribe: observer.subscribe(() => undefined) };
    return observer;
  };

  return {
    read: async ({ signal, ...next }) => {
      const observer = observe(next.sessionId);
      const queryKey = sessionQueryKey({ proxyUrl, sessionId: next.sessionId });
      const cancel = () => void client.cancelQueries({ queryKey, exact: true });
      request = next;
      signal.addEventListener('abort', cancel, { once: true });
      try {
        const { data } = await observer.refetch({ throwOnError: true, cancelRefetch: true });
        if (data) return data;
        throw new NetworkError({ code: 'aborted', message: 'The query was taken away.' });
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
    stop: () => {
      observed?.unsubscribe();
      observed = undefined;
      request = undefined;
    },
  };
}
