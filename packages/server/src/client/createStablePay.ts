import { type Clock, ConfigError, type FetchLike, systemClock } from '@stablepay/core';
import { parseSecret } from '../signing/parseSecret.ts';
import { createMethods } from './createMethods.ts';
import { createSignedRequest } from './createSignedRequest.ts';
import type { StablePay } from './StablePay.ts';

export type StablePayOptions = {
  /** `sk_live_…` or `sk_test_…`, from the StablePay dashboard. */
  apiKey: string | undefined;
  /** Signs requests and webhooks. Never leaves the server. */
  secretKey: string | undefined;
  /** Origin of the API. Default: `https://api.stablepay.co`; the sandbox's address in tests. */
  baseUrl?: string | undefined;
  /**
   * Carries the calls. Default: on Node its own HTTP client, which costs less than its fetch and
   * knows `NODE_USE_ENV_PROXY`; elsewhere, or where `globalThis.fetch` was replaced, that
   * fetch. Give one to go through a dispatcher of undici.
   */
  fetch?: FetchLike | undefined;
  clock?: Clock | undefined;
  /** Limit for one try, body included, in milliseconds. Default 8,000. */
  timeoutMs?: number | undefined;
  /** Tries of a call that may be repeated. Default 2. */
  attempts?: number | undefined;
  /**
   * Most calls per second; more wait for their turn. Default 100, what one key may do (A15).
   * `Infinity` lifts it.
   */
  requestsPerSecond?: number | undefined;
};

type Keys = { apiKey: string; secretKey: string };

// Kept apart from the object, so that nothing that prints or copies a client can hold the keys.
const keys = new WeakMap<StablePay, Keys>();

/**
 * The keys of a client: the secret one also signs webhooks unless the shop has its own secret, and
 * neither may be written down.
 */
export function keysOf(stablepay: StablePay): Keys | undefined {
  return keys.get(stablepay);
}

const defaultBaseUrl = 'https://api.stablepay.co';

function parseBaseUrl(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const local = url && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const allowed = url && (url.protocol === 'https:' || (url.protocol === 'http:' && local));
  if (!url || !allowed || url.pathname !== '/' || url.search !== '' || url.username !== '') {
    throw new ConfigError({
      code: 'config-invalid',
      message: 'baseUrl must be an https origin without a path (http only on this machine).',
    });
  }
  return url;
}

function parseApiKey(value: unknown): string {
  const key = parseSecret(value, 'apiKey');
  if (/^sk_(?:live|test)_[\x21-\x7e]+$/.test(key)) return key;
  throw new ConfigError({
    code: 'config-invalid',
    message: 'apiKey must start with sk_live_ or sk_test_.',
  });
}

/**
 * The StablePay API, signed and typed. For the backend only.
 *
 * @throws ConfigError when a key is missing, weak or of the wrong form.
 *
 * @example
 * const stablepay = createStablePay({
 *   apiKey: process.env.STABLEPAY_API_KEY,
 *   secretKey: process.env.STABLEPAY_SECRET_KEY,
 * });
 */
export function createStablePay(options: StablePayOptions): StablePay {
  const apiKey = parseApiKey(options.apiKey);
  const secretKey = parseSecret(options.secretKey, 'secretKey');
  const baseUrl = parseBaseUrl(options.baseUrl ?? defaultBaseUrl);
  const mode = apiKey.startsWith('sk_live_') ? 'live' : 'test';
  if (mode === 'test' && baseUrl.origin === defaultBaseUrl) {
    throw new ConfigError({
      code: 'config-invalid',
      message: 'A test key was given without baseUrl; StablePay itself only takes live keys.',
    });
  }
  const { requestsPerSecond = 100 } = options;
  if (!(requestsPerSecond > 0)) {
    throw new ConfigError({
      code: 'config-invalid',
      message: 'requestsPerSecond must be greater than 0.',
    });
  }
  const send = createSignedRequest({
    apiKey,
    secretKey,
    baseUrl,
    clock: options.clock ?? systemClock,
    fetch: options.fetch,
    timeoutMs: options.timeoutMs ?? 8_000,
    attempts: options.attempts ?? 2,
    requestsPerSecond,
  });
  const client: StablePay = { mode, baseUrl: baseUrl.origin, ...createMethods(send) };
  keys.set(client, { apiKey, secretKey });
  return client;
}
