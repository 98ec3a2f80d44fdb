/**
 * Every error code this kit can produce, in one table. Docs, shopper texts and the proxy's
 * answers are keyed by these codes, so a code, once released, never changes its meaning.
 *
 * `status` is the HTTP status with which the proxy answers when the error reaches a browser.
 * `fix` is what a developer should do; it never contains a value from the request.
 */
export const errorCatalogue = {
  // ConfigError: the developer has to change something before this can work.
  'config-missing': {
    family: 'config',
    retryable: false,
    status: 500,
    fix: 'Set the option named in the message.',
  },
  'config-invalid': {
    family: 'config',
    retryable: false,
    status: 500,
    fix: 'Correct the option named in the message.',
  },
  'secret-weak': {
    family: 'config',
    retryable: false,
    status: 500,
    fix: 'Use the secret from the StablePay dashboard, or at least 16 random bytes.',
  },
  'body-already-read': {
    family: 'config',
    retryable: false,
    status: 500,
    fix: 'Mount the proxy before any body parser; the webhook signature covers the raw bytes.',
  },

  // ValidationError: what arrived does not have the agreed form.
  'invalid-input': {
    family: 'validation',
    retryable: false,
    status: 400,
    fix: 'Send the field named in `path` in the documented form.',
  },
  'unexpected-field': {
    family: 'validation',
    retryable: false,
    status: 400,
    fix: 'Send a reference only. Amounts, items and addresses come from the backend.',
  },
  'invalid-money': {
    family: 'validation',
    retryable: false,
    status: 400,
    fix: 'Give the amount as an integer in minor units of a supported currency.',
  },
  'body-too-large': {
    family: 'validation',
    retryable: false,
    status: 413,
    fix: 'Send at most 16 KB (browser calls) or 256 KB (webhooks).',
  },
  'content-type-refused': {
    family: 'validation',
    retryable: false,
    status: 403,
    fix: 'Send `Content-Type: application/json`.',
  },
  'method-not-allowed': {
    family: 'validation',
    retryable: false,
    status: 405,
    fix: 'Use the method of the protocol table.',
  },
  'route-not-found': {
    family: 'validation',
    retryable: false,
    status: 404,
    fix: 'Check `basePath` and the address the browser calls.',
  },

  // NetworkError: the network or something in between. Never a payment outcome.
  timeout: {
    family: 'network',
    retryable: true,
    status: 504,
    fix: 'Try again; the payment itself is not affected.',
  },
  offline: {
    family: 'network',
    retryable: true,
    status: 503,
    fix: 'Wait for the connection; polling goes on by itself.',
  },
  aborted: {
    family: 'network',
    retryable: false,
    status: 499,
    fix: 'Nothing to do: the caller gave up.',
  },
  'connection-failed': {
    family: 'network',
    retryable: true,
    status: 502,
    fix: 'Check that the address is reachable and allows this origin (CORS).',
  },
  'unexpected-answer': {
    family: 'network',
    retryable: true,
    status: 502,
    fix: 'Something other than the expected JSON answered: a captive portal, a login page or a wrong address.',
  },

  // ApiError: the other side understood and said no.
  'request-refused': {
    family: 'api',
    retryable: false,
    status: 400,
    fix: 'Read the code and parameter StablePay gave in the error.',
  },
  'authentication-failed': {
    family: 'api',
    retryable: false,
    status: 502,
    fix: 'Check API key, secret key and the clock of the server: run `npx stablepay doctor`.',
  },
  'permission-denied': {
    family: 'api',
    retryable: false,
    status: 502,
    fix: 'The API key may not do this; check the store in the StablePay dashboard.',
  },
  'resource-missing': {
    family: 'api',
    retryable: false,
    status: 404,
    fix: 'The id is unknown to StablePay: check that key and environment belong together.',
  },
  'order-id-conflict': {
    family: 'api',
    retryable: false,
    status: 409,
    fix: 'An `order_id` can be used once per merchant; use the next attempt.',
  },
  'idempotency-conflict': {
    family: 'api',
    retryable: false,
    status: 409,
    fix: 'The same idempotency key was sent with another body; use the next attempt.',
  },
  'session-not-cancelable': {
    family: 'api',
    retryable: false,
    status: 409,
    fix: 'Money may already be moving; read the session again.',
  },
  'rate-limited': {
    family: 'api',
    retryable: true,
    status: 429,
    fix: 'Wait for `Retry-After`.',
  },
  'upstream-failed': {
    family: 'api',
    retryable: true,
    status: 502,
    fix: 'StablePay answered with a server error; it is tried again.',
  },
  'origin-refused': {
    family: 'api',
    retryable: false,
    status: 403,
    fix: 'Add the exact origin of the shop to `allowedOrigins`.',
  },
  'order-not-found': {
    family: 'api',
    retryable: false,
    status: 404,
    fix: '`resolveOrder` returned nothing: unknown order, or one that is not the caller’s.',
  },
  'session-not-found': {
    family: 'api',
    retryable: false,
    status: 404,
    fix: 'Unknown session, or a missing, foreign or expired token; repeat the POST to get a new one.',
  },
  'checkout-origin-refused': {
    family: 'api',
    retryable: false,
    status: 502,
    fix: 'Add the exact origin of the payment page to `checkoutOrigins` if you trust it.',
  },
  'session-mismatch': {
    family: 'api',
    retryable: false,
    status: 409,
    fix: 'StablePay’s session differs from the order; look at both before anything is shipped.',
  },
  'order-busy': {
    family: 'api',
    retryable: true,
    status: 503,
    fix: 'Another request is creating this session; repeat after `Retry-After`.',
  },
  'store-unavailable': {
    family: 'api',
    retryable: true,
    status: 503,
    fix: 'The store did not answer; nothing was created. Check its connection.',
  },
  'webhook-not-ready': {
    family: 'api',
    retryable: true,
    status: 503,
    fix: 'The delivery is being handled or came too early; StablePay delivers it again.',
  },
  'handler-failed': {
    family: 'api',
    retryable: true,
    status: 503,
    fix: 'Your `onPaid` or `onAttention` threw; it is called again with the same key.',
  },
  internal: {
    family: 'api',
    retryable: true,
    status: 500,
    fix: 'An error nobody foresaw; look at the log entry with the same request id.',
  },

  // SignatureError: a delivery that cannot be trusted.
  'signature-malformed': {
    family: 'signature',
    retryable: false,
    status: 400,
    fix: 'The signature headers are missing or have the wrong form.',
  },
  'signature-mismatch': {
    family: 'signature',
    retryable: false,
    status: 401,
    fix: 'Check the webhook secret, and that the raw bytes of the body are verified.',
  },
  'timestamp-out-of-range': {
    family: 'signature',
    retryable: false,
    status: 400,
    fix: 'The delivery is more than five minutes old or early; check the clock of the server.',
  },
  'delivery-reflected': {
    family: 'signature',
    retryable: false,
    status: 400,
    fix: 'This is one of our own requests sent back. It is never a webhook.',
  },
  'delivery-replayed': {
    family: 'signature',
    retryable: false,
    status: 409,
    fix: 'This nonce was already used for another delivery.',
  },
  'event-mismatch': {
    family: 'signature',
    retryable: false,
    status: 400,
    fix: 'Header and signed body name different events; the delivery was altered.',
  },

  // LoaderError: a script or chunk could not be loaded.
  'load-failed': {
    family: 'loader',
    retryable: true,
    status: 503,
    fix: 'Check the address of the script and the page’s content security policy.',
  },
} as const satisfies Record<string, ErrorCatalogueEntry>;

export type ErrorFamily = 'config' | 'validation' | 'network' | 'api' | 'signature' | 'loader';

export type ErrorCatalogueEntry = {
  family: ErrorFamily;
  /** Whether the same call can succeed later without anybody changing anything. */
  retryable: boolean;
  status: number;
  fix: string;
};

export type ErrorCode = keyof typeof errorCatalogue;

export type ErrorCodeOf<F extends ErrorFamily> = {
  [C in ErrorCode]: (typeof errorCatalogue)[C]['family'] extends F ? C : never;
}[ErrorCode];

/** Whether `value` is a code of the catalogue. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorCatalogue, value);
}
