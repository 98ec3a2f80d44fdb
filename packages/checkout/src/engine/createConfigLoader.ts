import { retryRequest, type Clock, type Transport } from '@stablepay/core';
import type { QueryClient } from '@tanstack/react-query';
import { configQueryKey, configQueryOptions } from '../query/config.ts';
import type { CheckoutState } from './createCheckoutState.ts';

export type ConfigLoader = { load: () => void; stop: () => void };

/** Fetches what the shop offers, once; asked again, it tries again while it has not got it. */
export function createConfigLoader({
  proxyUrl,
  cell,
  clock,
  client,
  transport,
}: {
  proxyUrl: string;
  cell: CheckoutState;
  clock: Clock;
  client: QueryClient;
  transport: Transport;
}): ConfigLoader {
  let attempt: AbortController | undefined;

  const run = async () => {
    const current = new AbortController();
    attempt = current;
    const cancel = () =>
      void client.cancelQueries({ queryKey: configQueryKey(proxyUrl), exact: true });
    current.signal.addEventListener('abort', cancel, { once: true });
    try {
      const config = await retryRequest({
        attempts: 4,
        clock,
        signal: current.signal,
        run: () => client.fetchQuery(configQueryOptions({ proxyUrl, transport })),
      });
      if (attempt === current) cell.update({ config });
    } catch {
      // Without it the payment page can't be checked and is not shown; whoever needs it asks
      // again, and the views say so when it takes long.
    } finally {
      if (attempt === current) attempt = undefined;
    }
  };

  return {
    load: () => {
      if (!attempt && !cell.get().config) void run();
    },
    stop: () => {
      attempt?.abort();
      attempt = undefined;
    },
  };
}
