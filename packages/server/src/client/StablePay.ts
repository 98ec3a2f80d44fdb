import type { CreateRefundParams } from './CreateRefundParams.ts';
import type { CreateSessionParams } from './CreateSessionParams.ts';
import type { CreateSubscriptionParams } from './CreateSubscriptionParams.ts';
import type { ListInvoicesParams, ListSubscriptionsParams } from './ListParams.ts';
import type { StablePayPage } from './resourceFields.ts';
import type { StablePayInvoice } from './StablePayInvoice.ts';
import type { StablePayPaymentMethod } from './StablePayPaymentMethod.ts';
import type { CanceledRefund, StablePayRefund } from './StablePayRefund.ts';
import type { CanceledSession, StablePaySession } from './StablePaySession.ts';
import type { StablePaySubscription } from './StablePaySubscription.ts';

/** For every call: gives it up when the signal aborts. */
export type CallOptions = { signal?: AbortSignal | undefined };

/** For creates: the key under which a repeated call makes nothing twice, at most 128 characters. */
export type CreateOptions = CallOptions & {
  /** Comes from the order or plan, never from a page load. */
  idempotencyKey: string;
};

/** What to send along with a subscription. Source: API reference 6.4. */
export type SubscriptionExpansion = 'latest_invoice' | 'customer' | 'payment_method';

/**
 * The StablePay API: one method per endpoint. Every method throws ValidationError before anything
 * leaves when a parameter breaks a documented rule, ApiError when StablePay says no (with status,
 * its own code, parameter and request id), NetworkError for everything in between.
 */
export type StablePay = {
  /** `test` when the key starts with `sk_test_`: no real money. */
  readonly mode: 'live' | 'test';
  /** Origin of the API this client talks to. */
  readonly baseUrl: string;
  readonly paymentSessions: {
    /** Creates a session. Source: API reference 5.1. */
    create: (params: CreateSessionParams, options: CreateOptions) => Promise<StablePaySession>;
    /** Reads a session. Throws ApiError `resource-missing` for an unknown id. */
    retrieve: (id: string, options?: CallOptions) => Promise<StablePaySession>;
    /** Cancels a pending session. Throws ApiError `session-not-cancelable` when money moves. */
    cancel: (id: string, options?: CallOptions) => Promise<CanceledSession>;
  };
  readonly payments: {
    /** Reads the payment of a subscription invoice, by the invoice's `paymentId`. */
    retrieve: (id: string, options?: CallOptions) => Promise<StablePaySession>;
  };
  readonly subscriptions: {
    /** Creates a subscription the payer then authorises at `checkoutUrl`. */
    create: (
      params: CreateSubscriptionParams,
      options: CreateOptions,
    ) => Promise<StablePaySubscription>;
    /** Reads a subscription, with more of what belongs to it on request. */
    retrieve: (
      id: string,
      options?: CallOptions & { expand?: readonly SubscriptionExpansion[] | undefined },
    ) => Promise<StablePaySubscription>;
    /** Up to `limit` subscriptions; the API has no cursor for more. */
    list: (
      params?: ListSubscriptionsParams,
      options?: CallOptions,
    ) => Promise<StablePayPage<StablePaySubscription>>;
    /** Ends it now, or with `atPeriodEnd` when the period that is paid for is over. */
    cancel: (
      id: string,
      options?: CallOptions & { atPeriodEnd?: boolean | undefined },
    ) => Promise<StablePaySubscription>;
  };
  readonly invoices: {
    /** Reads an invoice of a subscription. */
    retrieve: (id: string, options?: CallOptions) => Promise<StablePayInvoice>;
    /** One page, oldest first. */
    list: (
      params?: ListInvoicesParams,
      options?: CallOptions,
    ) => Promise<StablePayPage<StablePayInvoice>>;
    /** All of them, page after page, each page asked for when it is needed. */
    listAll: (
      params?: ListInvoicesParams,
      options?: CallOptions,
    ) => AsyncGenerator<StablePayInvoice, void, undefined>;
  };
  readonly paymentMethods: {
    /** Reads what a payer authorised. */
    retrieve: (id: string, options?: CallOptions) => Promise<StablePayPaymentMethod>;
  };
  readonly refunds: {
    /**
     * Gives back a payment or a part of it; `refundId` is the idempotency key. To never give back
     * more than was captured under any concurrency, use the proxy's `refund`.
     */
    create: (params: CreateRefundParams, options?: CallOptions) => Promise<StablePayRefund>;
    /** Reads a refund by the merchant's own id. */
    retrieve: (id: string, options?: CallOptions) => Promise<StablePayRefund>;
    /** Cancels a refund. Throws ApiError `refund-refused` when it is not processing any more. */
    cancel: (id: string, options?: CallOptions) => Promise<CanceledRefund>;
  };
};
