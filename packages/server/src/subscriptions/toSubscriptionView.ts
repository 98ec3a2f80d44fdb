import type { InvoiceView, SubscriptionView } from '@stablepay/core';
import type { StablePayInvoice } from '../client/StablePayInvoice.ts';
import type { SubscriptionRecord } from './SubscriptionRecord.ts';

const present = <T extends object>(fields: T): T =>
  // The same fields without those that are undefined; all of them are optional in the views.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** The fixed list of fields a browser may see of a subscription. */
export function toSubscriptionView(
  record: SubscriptionRecord,
  serverNow: number,
): SubscriptionView {
  const { status, url } = record;
  return {
    id: record.id,
    status,
    reference: record.reference,
    product: record.product,
    price: record.price,
    interval: record.interval,
    intervalCount: record.intervalCount,
    createdAt: record.createdAt,
    serverNow,
    revision: record.revision,
    ...present({
      url: status === 'incomplete' ? url : undefined,
      trialEndsAt: record.trialEndsAt,
      periodStart: record.periodStart,
      periodEnd: record.periodEnd,
      cancelAt: record.cancelAt,
      canceledAt: record.canceledAt,
      iterations: record.iterations,
    }),
  };
}

/** The fixed list of fields a browser may see of an invoice. */
export function toInvoiceView(invoice: StablePayInvoice): InvoiceView {
  return {
    id: invoice.id,
    status: invoice.status,
    amountDue: invoice.amountDue,
    amountPaid: invoice.amountPaid,
    createdAt: invoice.createdAt,
    ...present({
      billingReason: invoice.billingReason,
      periodStart: invoice.periodStart,
      periodEnd: invoice.periodEnd,
      dueAt: invoice.dueAt,
      paidAt: invoice.paidAt,
    }),
  };
}
