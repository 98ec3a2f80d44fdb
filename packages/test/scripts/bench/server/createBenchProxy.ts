import type { FetchLike } from '@stablepay/core';
import { createProxy, createStablePay, type Proxy } from '@stablepay/server';
import { benchKeys } from './benchKeys.ts';

/** The proxy of the benchmarks, otherwise with the defaults of a shop. */
export function createBenchProxy({
  upstream,
  fetch,
}: {
  /** Where StablePay is. */
  upstream: string;
  fetch?: FetchLike | undefined;
}): Proxy {
  const { apiKey, secretKey, tokenSecret, origin } = benchKeys;
  return createProxy({
    stablepay: createStablePay({
      ...{ apiKey, secretKey, baseUrl: upstream, fetch, requestsPerSecond: 1_000_000 },
    }),
    resolveOrder: () => ({ amount: { minor: 4_820, currency: 'USD' } }),
    tokenSecrets: [tokenSecret],
    store: 'memory',
    returnUrls: { success: `${origin}/ok`, cancel: `${origin}/back` },
    allowedOrigins: [origin],
    checkoutOrigins: ['https://pay.example'],
    // All load comes from one address.
    rateLimit: false,
  });
}
