import { retryRequest, type Clock, type Transport } from '@stablepay/core';
import type { QueryClient } from '@tanstack/react-query';
import { configQueryOptions } from '../query/config.ts';
import { createAttempt } from './createAttempt.ts';
import type { CheckoutState } from './createCheckoutState.ts';

export type ConfigLoader = { load: () => void; stop: () => void };

/** Fetches what the shop offers, once; asked again, it tries again while it has not got it. */
export function createConfigLoader({
  cell,
  clock,
  client,
  ...place
}: {
  proxyUrl: string;
  cell: CheckoutState;
  clock: Clock;
  client: QueryClient;
  transport: Transport;
}): ConfigLoader {
  const attempt = createAttempt(clock);
  const options = configQueryOptions(place);

  return {
    load: () => {
      if (attempt.ageMs() !== undefined || cell.get().config) return;
      attempt.run({
        task: (signal) => {
          const cancel = () => void client.cancelQueries({ ...options, exact: true });
          signal.addEventListener('abort', cancel, { once: true });
          return retryRequest({
            attempts: 4,
            clock,
            signal,
            run: () => client.fetchQuery(options),
          });
        },
        onDone: (config) => cell.update({ config }),
        // Without it the payment page can't be checked and is not shown. Whoever needs it asks
        // again, and the views say so when it takes long.
        onFailed: () => undefined,
      });
    },
    stop: attempt.stop,
  };
}
