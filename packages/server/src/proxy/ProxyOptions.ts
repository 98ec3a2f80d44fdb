import type { Clock, CurrencyLimits, Money, SupportContact } from '@stablepay/core';
import type { LineItem } from '../client/CreateSessionParams.ts';
import type { StablePay } from '../client/StablePay.ts';
import type { HandlerResult } from '../effects/carryOut.ts';
import type { Handlers } from '../effects/Handlers.ts';
import type { SessionRecord, Store } from '../store/Store.ts';
import type { Plan } from '../subscriptions/Plan.ts';
import type { RateLimits } from './createGate.ts';
import type { LogEntry } from './LogEntry.ts';

/** What an order costs, from the shop's own data. */
export type Order = {
  amount: Money;
  description?: string | undefined;
  /** With items, the amount must be Σ(unitAmount × quantity) + tax + shipping. */
  lineItems?: readonly LineItem[] | undefined;
  taxAmount?: number | undefined;
  shippingAmount?: number | undefined;
  customerEmail?: string | undefined;
  metadata?: Readonly<Record<string, string>> | undefined;
};

export type ResolveOrderParams = {
  /** The order's reference; the one inside when the browser sent a signed one. */
  reference: string;
  /** The browser's request, for its cookies or login. Its body is already read. */
  request: Request;
  /** The reference was signed by `signReference` and has not expired. */
  signed: boolean;
};

export type PaidEvent = {
  reference: string;
  /** The same for every call about this order: use it to fulfil once. */
  idempotencyKey: string;
  /**
   * What was paid; the same as the order cost when it was asked for last. The shop may have changed
   * the order since, in another tab say: compare it with what the order costs before fulfilling.
   */
  amount: Money;
  /** Paid after the session had expired, failed or been cancelled. */
  late: boolean;
  /** What StablePay said when it was asked again, never a webhook's body. */
  session: SessionRecord;
};

/**
 * What needs a person. `duplicate`: a second session of a fulfilled order was paid as well.
 * `amount-changed`: a session was paid at a price the order no longer had; nothing was fulfilled.
 * `mismatch`: StablePay's session contradicts the order.
 */
export type AttentionKind =
  | 'underpaid'
  | 'overpaid'
  | 'frozen'
  | 'late'
  | 'duplicate'
  | 'amount-changed'
  | 'mismatch';

export type AttentionEvent = {
  kind: AttentionKind;
  reference: string;
  idempotencyKey: string;
  session: SessionRecord;
};

export type ProxyOptions = Handlers & {
  stablepay: StablePay;
  /**
   * Says what an order costs, or undefined when it is unknown or not the caller's. Decide by
   * `request` (cookie, login) or by `signed`; a reference alone must open nothing.
   */
  resolveOrder: (params: ResolveOrderParams) => Order | undefined | Promise<Order | undefined>;
  /**
   * Says what a plan costs and who subscribes, or undefined when it is unknown or nobody is
   * logged in. Left out, there are no subscriptions.
   */
  resolvePlan?:
    | ((params: ResolveOrderParams) => Plan | undefined | Promise<Plan | undefined>)
    | undefined;
  /** Secrets for tokens and signed references, at least 16 bytes; the first one signs. */
  tokenSecrets: readonly (string | undefined)[];
  /**
   * Where orders and sessions are kept: `createRedisStore`, `createSqliteStore`, or your own. Left
   * away it is memory, which with `NODE_ENV=production` has to be asked for by name.
   */
  store?: Store | 'memory' | undefined;
  /** Where StablePay sends the payer back to. `{reference}` is replaced by the order's. */
  returnUrls: { success: string; cancel: string };
  /** Exact origins of the pages that may call the proxy. */
  allowedOrigins: readonly string[];
  /** Exact origins a payment page may have. `http:` only with a test key. */
  checkoutOrigins: readonly string[];
  support?: SupportContact | undefined;
  /**
   * At least once per order, always with the same key. Awaited, a minute at most; a throw means
   * "again, later".
   */
  onPaid?: ((event: PaidEvent) => HandlerResult | Promise<HandlerResult>) | undefined;
  /** At least once per kind and session, always with the same key. */
  onAttention?: ((event: AttentionEvent) => HandlerResult | Promise<HandlerResult>) | undefined;
  /**
   * After this many failures of a handler for one effect it is a dead letter: not called by
   * itself any more, told to `onDeadLetter`. The pauses grow, so the default of 30 takes more
   * than ten hours.
   */
  deadLetterAfter?: number | undefined;
  /** Where the transfer of a refund can be looked up, when the shop knows its chain. */
  transactionUrl?: ((transactionHash: string) => string | undefined) | undefined;
  /**
   * One entry per request and per error, redacted: fixed fields, no key, token, body or address.
   * `onError` gets the error itself.
   */
  logger?: ((entry: LogEntry) => void | Promise<void>) | undefined;
  /** Told of every error that is answered with 5xx or happens in the background. */
  onError?:
    | ((event: { error: unknown; requestId: string | undefined }) => void | Promise<void>)
    | undefined;
  /** With `NODE_ENV=production` a test key is refused unless this is true: a staging server. */
  allowTestKey?: boolean | undefined;
  /** Default `/api/stablepay`. */
  basePath?: string | undefined;
  /** Secrets of webhooks. Default: the client's secret key (assumption B15). */
  webhookSecrets?: readonly (string | undefined)[] | undefined;
  /** Longest time a status request is held, 0–30 s. Default 25; 0 where requests can't be held. */
  maxWaitSeconds?: number | undefined;
  /** Most reads of StablePay per second. Default 50. */
  upstreamReadsPerSecond?: number | undefined;
  /** Runs `reconcile` by itself this often, in milliseconds. Default: never; call it from cron. */
  reconcileEveryMs?: number | undefined;
  /**
   * Names the caller of a request for the rate limit. Default: the address at the other end of
   * the connection. Required where the runtime hides it: Workers, Next.js, lambda-like hosts.
   */
  clientKey?: ((request: Request) => string | undefined) | undefined;
  /** Addresses or ranges of your load balancers; only behind these `X-Forwarded-For` counts. */
  trustedProxies?: readonly string[] | undefined;
  /** Most calls per minute. False: something in front of the proxy limits. */
  rateLimit?: RateLimits | false | undefined;
  /** How long an order and its sessions are kept after their last change. Default 400 days. */
  retentionDays?: number | undefined;
  /** Shown to payers; only what StablePay enabled for this merchant. */
  currencies?: readonly CurrencyLimits[] | undefined;
  networks?: readonly string[] | undefined;
  wallets?: readonly string[] | undefined;
  clock?: Clock | undefined;
};
