import type { Money } from '@stablepay/core';
import type { StablePayInvoice } from '../client/StablePayInvoice.ts';
import type { RefundEntry } from '../refunds/RefundLedger.ts';
import type { SubscriptionRecord } from '../subscriptions/SubscriptionRecord.ts';
import type { HandlerResult } from './carryOut.ts';
import type { FailureRecord } from './FailureRecord.ts';

/** What StablePay said about a refund when it was asked. */
export type RefundEvent = {
  /** The order, or the plan. */
  reference: string;
  /** The same for every call about this outcome of this refund. */
  idempotencyKey: string;
  /** The session, or the payment of a subscription invoice. */
  paymentId: string;
  amount: Money;
  refund: RefundEntry;
};

/** What StablePay said about a subscription when it was asked. */
export type SubscriptionEvent = {
  /** The plan. */
  reference: string;
  /** The merchant's own id of the customer. */
  customer: string;
  /** The same for every call about this change of this subscription. */
  idempotencyKey: string;
  subscription: SubscriptionRecord;
};

/** What StablePay said about an invoice when it was asked. */
export type InvoiceEvent = SubscriptionEvent & { invoice: StablePayInvoice };

/** A handler that has failed so often that it is not called by itself any more. */
export type DeadLetter = Pick<
  FailureRecord,
  'key' | 'kind' | 'reference' | 'resource' | 'failures'
>;

type Handler<E> = ((event: E) => HandlerResult | Promise<HandlerResult>) | undefined;

/**
 * What the shop is told besides `onPaid` and `onAttention`. At least once per outcome, always with
 * the same `idempotencyKey`, and with what StablePay said when it was asked again, never with a
 * webhook's body. A throw or `not_ready` means "again, later".
 */
export type Handlers = {
  /** A refund arrived at the payer. */
  onRefunded?: Handler<RefundEvent>;
  /** A refund did not go through; `refund.failureReason` says why. */
  onRefundFailed?: Handler<RefundEvent>;
  /** There is one now; the payer has not authorised it yet. Open nothing for it. */
  onSubscriptionCreated?: Handler<SubscriptionEvent>;
  /** Authorised, nothing charged yet. */
  onSubscriptionTrialing?: Handler<SubscriptionEvent>;
  /** The first charge went through, or one did again after `past_due`. */
  onSubscriptionActive?: Handler<SubscriptionEvent>;
  /** A charge failed; StablePay tries again. Once, not for every retry. */
  onSubscriptionPastDue?: Handler<SubscriptionEvent>;
  /** Ended: cancelled, its time was over, or all retries failed. */
  onSubscriptionCanceled?: Handler<SubscriptionEvent>;
  /** The payer never authorised it. */
  onSubscriptionExpired?: Handler<SubscriptionEvent>;
  /**
   * Something else than its status changed: a new period, a planned end (`cancelAt`) or its
   * withdrawal, another end of the trial. Of changes in quick succession the last is told.
   */
  onSubscriptionUpdated?: Handler<SubscriptionEvent>;
  /** A period was paid. */
  onInvoicePaid?: Handler<InvoiceEvent>;
  /** A period could not be charged. Once per invoice. */
  onInvoicePaymentFailed?: Handler<InvoiceEvent>;
  /** A handler was given up; `proxy.revive(key)` has it tried anew. */
  onDeadLetter?: Handler<DeadLetter>;
};
