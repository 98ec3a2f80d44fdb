import { parseProxyConfig, type Clock } from '@stablepay/core';
import type { ProxyCaller } from '../query/createProxyCaller.ts';
import { createAttempt } from './createAttempt.ts';
import type { CheckoutState } from './createCheckoutState.ts';

export type ConfigLoader = { load: () => void; stop: () => void };

/** Fetches what the shop offers, once; asked again, it tries again while it has not got it. */
export function createConfigLoader({
  cell,
  clock,
  proxy,
}: {
  cell: CheckoutState;
  clock: Clock;
  proxy: ProxyCaller;
}): ConfigLoader {
  const attempt = createAttempt(clock);
  return {
    load: () => {
      if (attempt.isRunning() || cell.get().config) return;
      attempt.run({
        attempts: 4,
        work: (signal) => proxy.ask({ path: '/config', signal, parse: parseProxyConfig }),
        onDone: (config) => cell.update({ config }),
        // Without it the payment page can't be checked and is not shown; whoever needs it asks
        // again, and the views say so when it takes long.
        onError: () => undefined,
      });
    },
    stop: attempt.stop,
  };
}
