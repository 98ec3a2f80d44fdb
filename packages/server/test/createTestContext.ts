import { createTestClock, type FetchLike, type TestClock } from '@stablepay/core';
import { createStablePay } from '../src/client/createStablePay.ts';
import { parseProxyOptions, type ProxyContext } from '../src/proxy/ProxyContext.ts';
import type { ProxyOptions } from '../src/proxy/ProxyOptions.ts';
import { createMemoryStore } from '../src/store/createMemoryStore.ts';
import type { Store } from '../src/store/Store.ts';

/**
 * What the parts of a proxy work with, under a clock that is moved by hand. Where StablePay is
 * asked, `fetch` answers; without one nothing may be asked.
 */
export function createTestContext({
  fetch = () => Promise.reject(new Error('StablePay must not be asked here.')),
  closed = new AbortController().signal,
  ...change
}: Partial<ProxyOptions> & { fetch?: FetchLike; closed?: AbortSignal } = {}): {
  context: ProxyContext;
  clock: TestClock;
  store: Store;
  errors: unknown[];
} {
  const clock = createTestClock();
  const store = createMemoryStore({ clock });
  const errors: unknown[] = [];
  const context = parseProxyOptions(
    {
      stablepay: createStablePay({
        apiKey: 'sk_test_0123456789abcdef',
        secretKey: 'secret-key-0123456789',
        baseUrl: 'https://sandbox.test',
        fetch,
        clock,
        attempts: 1,
      }),
      resolveOrder: () => undefined,
      tokenSecrets: ['token-secret-0123456789'],
      returnUrls: { success: 'https://shop.test/orders', cancel: 'https://shop.test/checkout' },
      allowedOrigins: ['https://shop.test'],
      checkoutOrigins: ['https://pay.test'],
      onError: ({ error }) => void errors.push(error),
      clock,
      store,
      ...change,
    },
    closed,
  );
  return { context, clock, store, errors };
}
