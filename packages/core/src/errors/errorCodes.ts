// The same call can succeed later without anybody changing anything.
const retryableCodes = {
  network: ['timeout', 'offline', 'connection-failed', 'unexpected-answer'],
  api: [
    'rate-limited',
    'upstream-failed',
    'order-busy',
    'store-unavailable',
    'webhook-not-ready',
    'handler-failed',
    'internal',
  ],
  loader: ['load-failed'],
} as const;

/**
 * Every error code this kit can produce, by family. A code, once released, never changes its
 * meaning. This is all a browser needs to know of them; status and advice are in
 * {@link errorCatalogue}, so that they weigh nothing on a checkout page.
 */
export const errorCodes = {
  /** The developer has to change something before this can work. */
  config: ['config-missing', 'config-invalid', 'secret-weak', 'body-already-read'],
  /** What arrived does not have the agreed form. */
  validation: [
    'invalid-input',
    'unexpected-field',
    'invalid-money',
    'body-too-large',
    'content-type-refused',
    'method-not-allowed',
    'route-not-found',
  ],
  /** The network or something in between. Never a payment outcome. */
  network: [...retryableCodes.network, 'aborted'],
  /** The other side understood and said no. */
  api: [
    ...retryableCodes.api,
    'request-refused',
    'authentication-failed',
    'permission-denied',
    'resource-missing',
    'order-id-conflict',
    'idempotency-conflict',
    'session-not-cancelable',
    'origin-refused',
    'order-not-found',
    'session-not-found',
    'checkout-origin-refused',
    'session-mismatch',
    'release-refused',
    'refund-refused',
  ],
  /** A delivery that cannot be trusted. */
  signature: [
    'signature-malformed',
    'signature-mismatch',
    'timestamp-out-of-range',
    'delivery-reflected',
    'delivery-replayed',
    'event-mismatch',
  ],
  /** A script or chunk could not be loaded. */
  loader: retryableCodes.loader,
} as const;

export type ErrorFamily = keyof typeof errorCodes;

export type ErrorCodeOf<F extends ErrorFamily> = (typeof errorCodes)[F][number];

export type ErrorCode = ErrorCodeOf<ErrorFamily>;

/** The family of a code, or undefined for a word that is none of ours. */
export function familyOf(code: unknown): ErrorFamily | undefined {
  // The keys of a constant are its own.
  const families = Object.keys(errorCodes) as ErrorFamily[];
  return families.find((family) => (errorCodes[family] as readonly unknown[]).includes(code));
}

/** Whether `value` is one of our codes. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return familyOf(value) !== undefined;
}

/** Whether the same call can succeed later without anybody changing anything. */
export function isRetryableCode(code: ErrorCode): boolean {
  return Object.values(retryableCodes).some((codes: readonly string[]) => codes.includes(code));
}
