import { type Clock, type FetchLike, systemClock } from '@stablepay/core';
import { createSandbox, type Sandbox } from '../engine/createSandbox.ts';
import { createSeededRandom } from '../engine/createSeededRandom.ts';
import { randomText, webCryptoRandom } from '../engine/randomText.ts';
import { answerLikeBrowser } from './answerLikeBrowser.ts';

/** What a shop's backend is made from. */
export type TestShopBackend = {
  /** Reaches the sandbox; hand it to the API client. */
  fetch: FetchLike;
  apiKey: string;
  secretKey: string;
  /** Base address of the StablePay API, the sandbox's origin. */
  baseUrl: string;
  /** Origin of the payment pages. */
  checkoutOrigin: string;
  clock: Clock;
  shopOrigin: string;
  basePath: string;
};

export type CreateTestShopOptions = {
  /** Builds the merchant's backend around the given doubles. */
  createProxy: (backend: TestShopBackend) => { fetch: (request: Request) => Promise<Response> };
  /** Default: the clock of the machine. */
  clock?: Clock | undefined;
  /** Default `https://shop.test`. */
  shopOrigin?: string | undefined;
  /** Default `/api/stablepay`. */
  basePath?: string | undefined;
  /** Default `https://sandbox.test`. */
  sandboxOrigin?: string | undefined;
  /** Makes keys, ids and nonces repeatable. */
  seed?: string | undefined;
  /** What a repeated create gets; default `replay` (B2, S16). */
  idempotency?: 'replay' | 'conflict' | undefined;
  /** How long a refund is processing; default 15,000 (S13). */
  refundDelayMs?: number | undefined;
  /** Default 1,800,000 (A7). */
  sessionLifetimeMs?: number | undefined;
  /** Opens the sandbox's control API; without it there is none. At least 16 characters. */
  controlToken?: string | undefined;
  /** Default: practically none, since under a standing clock a second never ends. */
  rateLimitPerSecond?: number | undefined;
};

/** A shop and its StablePay in one process. */
export type TestShop = {
  /**
   * The browser's fetch on a page of the shop: the shop's origin is answered by the backend, the
   * sandbox's by the sandbox, and any other address fails like a network that has no such host.
   */
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  sandbox: Sandbox;
  clock: Clock;
  shopOrigin: string;
  /** Where the browser finds the backend, `https://shop.test/api/stablepay`. */
  proxyUrl: string;
  apiKey: string;
  secretKey: string;
  /** While false the sandbox sends no webhooks and new events are never sent (S10). */
  webhooks: { enabled: boolean };
  /** While false every fetch of the browser fails, as without a connection. */
  network: { online: boolean };
  /** Stops the sandbox's timers. */
  close: () => Promise<void>;
};

/**
 * Joins a backend with the sandbox into one `fetch`; for unit tests, browser tests and stories.
 *
 * @example
 * const shop = createTestShop({
 *   createProxy: ({ fetch, apiKey, secretKey, baseUrl, checkoutOrigin, shopOrigin, clock }) =>
 *     createProxy({ stablepay: createStablePay({ apiKey, secretKey, baseUrl, fetch, clock }), … }),
 * });
 * const checkout = createCheckout({ proxyUrl: shop.proxyUrl, fetch: shop.fetch, reference });
 */
export function createTestShop({
  createProxy,
  clock = systemClock,
  shopOrigin = 'https://shop.test',
  basePath = '/api/stablepay',
  sandboxOrigin = 'https://sandbox.test',
  seed,
  idempotency,
  refundDelayMs,
  sessionLifetimeMs,
  controlToken,
  rateLimitPerSecond = 1_000_000_000,
}: CreateTestShopOptions): TestShop {
  const random = seed === undefined ? webCryptoRandom : createSeededRandom(`${seed} keys`);
  const apiKey = `sk_test_${randomText({ random, length: 32 })}`;
  const secretKey = randomText({ random, length: 48 });
  const proxyUrl = `${shopOrigin}${basePath}`;
  const network = { online: true };
  const webhooks = { enabled: true };

  const route = (request: Request): Promise<Response> => {
    const { origin } = new URL(request.url);
    if (origin === shopOrigin) return proxy.fetch(request);
    if (origin === sandboxOrigin) return sandbox.fetch(request);
    return Promise.reject(new TypeError('fetch failed'));
  };
  const serverFetch: FetchLike = (input, init) => answerLikeBrowser({ input, init, route });

  const sandbox = createSandbox({
    baseUrl: sandboxOrigin,
    merchants: [{ apiKey, secretKey, webhookUrl: `${proxyUrl}/webhooks` }],
    clock,
    webhookFetch: serverFetch,
    seed,
    idempotency,
    refundDelayMs,
    sessionLifetimeMs,
    controlToken,
    rateLimitPerSecond,
  });
  const proxy = createProxy({
    fetch: serverFetch,
    apiKey,
    secretKey,
    baseUrl: sandboxOrigin,
    checkoutOrigin: sandboxOrigin,
    clock,
    shopOrigin,
    basePath,
  });

  return {
    fetch: (input, init) =>
      network.online
        ? answerLikeBrowser({ input, init, route, pageOrigin: shopOrigin })
        : Promise.reject(new TypeError('fetch failed')),
    sandbox,
    clock,
    shopOrigin,
    proxyUrl,
    apiKey,
    secretKey,
    webhooks: {
      get enabled() {
        return webhooks.enabled;
      },
      set enabled(enabled) {
        webhooks.enabled = enabled;
        // The sandbox does one thing after the other, so every later command finds this done.
        void sandbox.commands.setWebhooks({ enabled });
      },
    },
    network,
    close: sandbox.close,
  };
}
