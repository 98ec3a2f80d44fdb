import { ApiError } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { readPayment } from '../settle/readPayment.ts';
import { subscriptionKind } from '../subscriptions/SubscriptionRecord.ts';
import { capturedOf } from './capturedOf.ts';
import { paidTokenOf } from './paidTokenOf.ts';
import type { RefundLedger } from './RefundLedger.ts';
import type { RefundParams } from './RefundParams.ts';

/** Why a refund can't be. */
export const refundRefused = (message: string): ApiError =>
  new ApiError({ code: 'refund-refused', message, status: 409 });

const notFound = (message: string) =>
  new ApiError({ code: 'order-not-found', message, status: 404 });

/** The blank ledger of a payment that can be given back. */
export type Refundable = Omit<RefundLedger, 'refunds' | 'revision' | 'dueAt'>;

async function findOrderPayment(
  context: ProxyContext,
  params: RefundParams & { reference: string; sessionId?: string | undefined },
): Promise<Refundable> {
  const { reference } = params;
  const order = (await context.store.readOrder(reference))?.record;
  const id = params.sessionId ?? order?.fulfilledBy;
  const session = id === undefined ? undefined : await readPayment(context, id);
  if (!session || session.reference !== reference) {
    throw notFound(
      params.sessionId === undefined
        ? 'No payment fulfilled this order. One that fulfilled nothing is given back by its sessionId, which onAttention named.'
        : 'There is no payment for this order under this sessionId.',
    );
  }
  // Only a completed payment can be given back, and only one that is what was ordered.
  if (session.status !== 'paid') throw refundRefused(`The payment is ${session.status}, not paid.`);
  const captured = capturedOf(session) ?? params.captured?.minor;
  if (captured === undefined) {
    throw refundRefused('The session does not say which amount arrived; give it as captured.');
  }
  return {
    paymentId: session.id,
    source: 'charge',
    owner: { kind: 'order', reference },
    captured,
    token: paidTokenOf(session),
  };
}

async function findInvoicePayment(context: ProxyContext, invoiceId: string): Promise<Refundable> {
  const invoice = await context.stablepay.invoices.retrieve(invoiceId);
  const { subscriptionId, paymentId } = invoice;
  const subscription =
    subscriptionId === undefined
      ? undefined
      : (await context.store.readRecord(subscriptionKind, subscriptionId))?.record;
  if (!subscription || paymentId === undefined) {
    throw notFound('The invoice does not belong to a subscription of this shop.');
  }
  if (invoice.status !== 'paid') throw refundRefused(`The invoice is ${invoice.status}, not paid.`);
  return {
    paymentId,
    source: 'payment',
    owner: {
      kind: 'subscription',
      reference: subscription.reference,
      subscriptionId: subscription.id,
    },
    // Subscriptions are in USD, which is 1:1 in either coin; which one was paid it does not say.
    captured: invoice.amountPaid.minor,
  };
}

/**
 * The payment a refund is about and what arrived for it.
 *
 * @throws ApiError `order-not-found`, or `refund-refused` when it was not paid.
 */
export async function findRefundable(
  context: ProxyContext,
  params: RefundParams,
): Promise<Refundable> {
  return 'invoiceId' in params
    ? findInvoicePayment(context, params.invoiceId)
    : findOrderPayment(context, params);
}
