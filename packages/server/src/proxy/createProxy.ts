import { forgetOrder } from '../orders/forgetOrder.ts';
import { releaseOrder } from '../orders/releaseOrder.ts';
import { type FailureRecord, failureKind } from '../effects/FailureRecord.ts';
import { reviveEffect } from '../effects/reviveEffect.ts';
import { createRefundsApi, type RefundsApi } from '../refunds/createRefundsApi.ts';
import { createSettleRefund } from '../refunds/createSettleRefund.ts';
import { createFollower } from '../settle/createFollower.ts';
import { createSettle } from '../settle/createSettle.ts';
import { reconcile, type ReconcileResult } from '../settle/reconcile.ts';
import type { SessionRecord } from '../store/Store.ts';
import { createSettleSubscription } from '../subscriptions/createSettleSubscription.ts';
import { findAccess, type SubscriptionAccess } from '../subscriptions/findAccess.ts';
import { signAccessToken } from '../tokens/accessToken.ts';
import { parseOrderReference } from '../tokens/signReference.ts';
import type { Connection } from './clientKeyOf.ts';
import { createBegun } from './createBegun.ts';
import { createInvoicePages } from './createInvoicePages.ts';
import { createSessionWatch } from './createSessionWatch.ts';
import { createSharedReads } from './createSharedReads.ts';
import { type DirectHandler, directHandlers } from './directHandlers.ts';
import { handleRequest } from './handleRequest.ts';
import { toResponse } from './ProxyAnswer.ts';
import { parseProxyOptions, type ProxyContext } from './ProxyContext.ts';
import type { ProxyOptions } from './ProxyOptions.ts';
import { toProxyRequest } from './toProxyRequest.ts';

const longestDrainMs = 10_000;

export type Proxy = RefundsApi & {
  /**
   * The one handler: mount it under `basePath`, before any body parser. Never rejects. Adapters
   * hand over what they know of the connection.
   */
  fetch: (request: Request, connection?: Connection) => Promise<Response>;
  /** Where the proxy answers, for adapters. */
  readonly basePath: string;
  /** Asks StablePay about one session and carries out what follows. Undefined: not ours. */
  settle: (sessionId: string) => Promise<SessionRecord | undefined>;
  /**
   * Asks about every session that is not settled, those asked longest ago first: an order is
   * fulfilled even when no webhook came and the tab is closed. Call it from cron.
   */
  reconcile: (params?: { limit?: number | undefined }) => Promise<ReconcileResult>;
  /** Lets an order be paid anew although funds were seen on one of its sessions, which is over. */
  release: (reference: string) => Promise<void>;
  /**
   * Deletes an order with its sessions and refunds. Refused while a session may still be paid or a
   * refund is on its way.
   */
  forget: (reference: string) => Promise<void>;
  /**
   * A token by which a page may read the refunds of an order at `{basePath}/refunds/{id}`. Give
   * it to whoever may see the order. `expiresAt` in Unix milliseconds; default in 30 days.
   */
  orderToken: (params: { reference: string; expiresAt?: number | undefined }) => Promise<string>;
  /**
   * What a page needs to show the subscription of a customer to a plan on any device: its id and a
   * token for 30 days. Undefined when there never was one. Give it to that customer only.
   */
  subscriptionAccess: (membership: {
    customer: string;
    reference: string;
  }) => Promise<SubscriptionAccess | undefined>;
  /** Handlers that were given up, longest ago first. */
  deadLetters: (params?: { limit?: number | undefined }) => Promise<FailureRecord[]>;
  /** Has a dead letter tried anew, with the same idempotency key. */
  revive: (key: string) => Promise<void>;
  /**
   * Ends held requests at once, answers new ones with 503 and resolves when everything that was
   * begun is through, at the latest after ten seconds. The store is yours to close afterwards.
   */
  close: () => Promise<void>;
};

const orderTokenLifeMs = 30 * 24 * 60 * 60 * 1_000;

async function signOrderToken(
  { tokenSecrets, clock }: ProxyContext,
  reference: string,
  expiresAt = clock.now() + orderTokenLifeMs,
): Promise<string> {
  const id = parseOrderReference(reference);
  return signAccessToken({
    token: { kind: 'order', id, scope: 'read', expiresAt },
    secrets: tokenSecrets,
  });
}

/**
 * The browser-facing side of the merchant's backend: creates and follows payment sessions,
 * receives webhooks, keeps every key and price on the server. Web `Request` in, `Response` out.
 *
 * @throws ConfigError when an option is missing or unsafe.
 *
 * @example
 * const proxy = createProxy({
 *   stablepay,
 *   resolveOrder: async ({ reference, request }) => findOrderOf(request, reference),
 *   tokenSecrets: [process.env.STABLEPAY_TOKEN_SECRET],
 *   store: createMemoryStore(),
 *   returnUrls: {
 *     success: 'https://shop.example/orders/{reference}',
 *     cancel: 'https://shop.example/checkout',
 *   },
 *   allowedOrigins: ['https://shop.example'],
 *   checkoutOrigins: ['https://checkout.stablepay.co'],
 *   onPaid: async ({ reference, amount, idempotencyKey }) =>
 *     fulfilIfItCosts({ reference, amount, idempotencyKey }),
 * });
 * app.all('/api/stablepay/*', (c) => proxy.fetch(c.req.raw)); // Hono
 */
export function createProxy(options: ProxyOptions): Proxy {
  const closing = new AbortController();
  const context = parseProxyOptions(options, closing.signal);
  const settle = createSettle(context);
  const follower = createFollower(context, settle);
  const watch = createSessionWatch(context, follower);
  const begun = createBegun(context.clock);
  const settleSubscription = createSettleSubscription(context);
  const settleRefund = createSettleRefund(context);
  const shared = { context, begun, turn: follower.turn };
  const runtime = {
    ...{ context, settle, settleSubscription, settleRefund, follower, watch, begun },
    subscriptionReads: createSharedReads({ ...shared, read: (id) => settleSubscription(id) }),
    refundReads: createSharedReads({ ...shared, read: settleRefund }),
    invoicePages: createInvoicePages(shared),
  };
  const refunds = createRefundsApi(context, settleRefund);
  let cancelTimer: (() => void) | undefined;

  const direct: DirectHandler = (request, connection) =>
    handleRequest(runtime, request, connection);
  const proxy: Proxy = {
    basePath: context.basePath,
    fetch: async (request, connection = {}) =>
      toResponse(await direct(toProxyRequest(request, connection), connection)),
    settle: (sessionId) => begun.add(settle(sessionId)),
    reconcile: ({ limit = 100 } = {}) => begun.add(reconcile({ runtime, limit })),
    release: (reference) => begun.add(releaseOrder(context, settle, reference)),
    forget: (reference) => begun.add(forgetOrder(context, reference)),
    refund: (params) => begun.add(refunds.refund(params)),
    cancelRefund: (id) => begun.add(refunds.cancelRefund(id)),
    refunds: refunds.refunds,
    orderToken: ({ reference, expiresAt }) => signOrderToken(context, reference, expiresAt),
    subscriptionAccess: (membership) => findAccess(context, membership),
    deadLetters: ({ limit = 100 } = {}) =>
      context.store.listDueRecords(failureKind, { limit, now: context.clock.now() }),
    revive: (key) => begun.add(reviveEffect(context, key)),
    close: async () => {
      closing.abort();
      cancelTimer?.();
      await begun.finished(longestDrainMs);
    },
  };

  directHandlers.set(proxy.fetch, direct);

  const { reconcileEveryMs } = options;
  const schedule = (everyMs: number) => {
    // As many as may be asked about until the next time.
    const limit = Math.max(100, Math.ceil((everyMs / 2_000) * context.upstreamReadsPerSecond));
    cancelTimer = context.clock.setTimer(() => {
      proxy
        .reconcile({ limit })
        .catch((error: unknown) => context.report(error))
        .finally(() => {
          if (!closing.signal.aborted) schedule(everyMs);
        });
    }, everyMs);
  };
  if (reconcileEveryMs !== undefined) schedule(Math.max(1_000, reconcileEveryMs));
  return proxy;
}
