import { configFixes } from './configFixes.ts';
import { type ErrorCode, errorCodes, type ErrorFamily, isRetryableCode } from './errorCodes.ts';

export type ErrorCatalogueEntry = {
  family: ErrorFamily;
  /** Whether the same call can succeed later without anybody changing anything. */
  retryable: boolean;
  /** The HTTP status with which the proxy answers when the error reaches a browser. */
  status: number;
  /** What a developer should do; never contains a value from the request. */
  fix: string;
};

const guide: Readonly<Record<ErrorCode, Pick<ErrorCatalogueEntry, 'status' | 'fix'>>> = {
  'config-missing': { status: 500, fix: configFixes['config-missing'] },
  'config-invalid': { status: 500, fix: configFixes['config-invalid'] },
  'secret-weak': {
    status: 500,
    fix: 'Use the secret from the StablePay dashboard, or at least 16 random bytes.',
  },
  'body-already-read': {
    status: 500,
    fix: 'Mount the proxy before any body parser; the webhook signature covers the raw bytes.',
  },
  'invalid-input': { status: 400, fix: 'Send the field named in `path` in the documented form.' },
  'unexpected-field': {
    status: 400,
    fix: 'Send a reference only. Amounts, items and addresses come from the backend.',
  },
  'invalid-money': {
    status: 400,
    fix: 'Give the amount as an integer in minor units of a supported currency.',
  },
  'body-too-large': {
    status: 413,
    fix: 'Send at most 16 KB (browser calls) or 256 KB (webhooks).',
  },
  'content-type-refused': { status: 403, fix: 'Send `Content-Type: application/json`.' },
  'method-not-allowed': { status: 405, fix: 'Use the method of the protocol table.' },
  'route-not-found': { status: 404, fix: 'Check `basePath` and the address the browser calls.' },
  timeout: { status: 504, fix: 'Try again; the payment itself is not affected.' },
  offline: { status: 503, fix: 'Wait for the connection; polling goes on by itself.' },
  aborted: { status: 499, fix: 'Nothing to do: the caller gave up.' },
  'connection-failed': {
    status: 502,
    fix: 'Check that the address is reachable and allows this origin (CORS).',
  },
  'unexpected-answer': {
    status: 502,
    fix: 'Something other than the expected JSON answered: a captive portal, a login page or a wrong address.',
  },
  'request-refused': {
    status: 400,
    fix: 'Read the code and parameter StablePay gave in the error.',
  },
  'authentication-failed': {
    status: 502,
    fix: 'Check API key, secret key and the clock of the server: run `npx -p @stablepay/server stablepay doctor`.',
  },
  'permission-denied': {
    status: 502,
    fix: 'The API key may not do this; check the store in the StablePay dashboard.',
  },
  'resource-missing': {
    status: 404,
    fix: 'Unknown id: key and environment may not belong together, or the token is missing, foreign or expired.',
  },
  'order-id-conflict': {
    status: 409,
    fix: 'An `order_id` can be used once per merchant; use the next attempt.',
  },
  'idempotency-conflict': {
    status: 409,
    fix: 'The same idempotency key was sent with another body; use the next attempt.',
  },
  'session-not-cancelable': {
    status: 409,
    fix: 'Money may already be moving; read the session again.',
  },
  'rate-limited': { status: 429, fix: 'Wait for `Retry-After`.' },
  'upstream-failed': {
    status: 502,
    fix: 'StablePay answered with a server error; it is tried again.',
  },
  'origin-refused': { status: 403, fix: 'Add the exact origin of the shop to `allowedOrigins`.' },
  'order-not-found': {
    status: 404,
    fix: '`resolveOrder` or `resolvePlan` returned nothing: unknown, or not the caller’s. A refund of what fulfilled nothing needs the `sessionId` of `onAttention`.',
  },
  'session-not-found': {
    status: 404,
    fix: 'Unknown session, or a missing, foreign or expired token; repeat the POST to get a new one.',
  },
  'checkout-origin-refused': {
    status: 502,
    fix: 'Add the exact origin of the payment page to `checkoutOrigins` if you trust it.',
  },
  'session-mismatch': {
    status: 409,
    fix: 'StablePay’s session differs from the order; look at both before anything is shipped.',
  },
  'release-refused': {
    status: 409,
    fix: 'Release an order only after its newest session saw funds and then ended without success; forget one only when nothing can be paid or refunded any more.',
  },
  'refund-refused': {
    status: 409,
    fix: 'Refund at most what was captured and is not given back yet, in the coin that was paid; cancel only while it is processing.',
  },
  'order-busy': {
    status: 503,
    fix: 'Another request works on this order, or the proxy restarts; repeat after `Retry-After`.',
  },
  'store-unavailable': {
    status: 503,
    fix: 'The store did not answer; nothing was created. Check its connection.',
  },
  'webhook-not-ready': {
    status: 503,
    fix: 'The delivery is being handled or came too early; StablePay delivers it again.',
  },
  'handler-failed': {
    status: 503,
    fix: 'One of your handlers threw; it is called again with the same key.',
  },
  internal: {
    status: 500,
    fix: 'An error nobody foresaw; look at the log entry with the same request id.',
  },
  'signature-malformed': {
    status: 400,
    fix: 'The signature headers are missing or have the wrong form.',
  },
  'signature-mismatch': {
    status: 401,
    fix: 'Check the webhook secret, and that the raw bytes of the body are verified.',
  },
  'timestamp-out-of-range': {
    status: 400,
    fix: 'The delivery is more than five minutes old or early; check the clock of the server.',
  },
  'delivery-reflected': {
    status: 400,
    fix: 'This is one of our own requests sent back. It is never a webhook.',
  },
  'delivery-replayed': { status: 409, fix: 'This nonce was already used for another delivery.' },
  'event-mismatch': {
    status: 400,
    fix: 'Header and signed body name different events; the delivery was altered.',
  },
  'load-failed': {
    status: 503,
    fix: 'Check the address of the script and the page’s content security policy.',
  },
};

/**
 * Everything about every code, in one table: docs and the proxy's answers are made from it.
 * Shopper texts are keyed by the same codes.
 */
export const errorCatalogue: Readonly<Record<ErrorCode, ErrorCatalogueEntry>> =
  /* @__PURE__ */ buildCatalogue();

function buildCatalogue(): Record<ErrorCode, ErrorCatalogueEntry> {
  // The keys of both constants are their own.
  const families = Object.keys(errorCodes) as ErrorFamily[];
  const entries = families.flatMap((family) =>
    errorCodes[family].map((code) => [
      code,
      { family, retryable: isRetryableCode(code), ...guide[code] },
    ]),
  );
  return Object.fromEntries(entries) as Record<ErrorCode, ErrorCatalogueEntry>;
}
