import type { SandboxInvoice } from './SandboxInvoice.ts';
import type { Recurring } from './SandboxSubscription.ts';

const adverbs = { day: 'Daily', week: 'Weekly', month: 'Monthly', year: 'Yearly' } as const;

const frequencyOf = ({ interval, intervalCount }: Recurring) =>
  intervalCount === 1 ? adverbs[interval] : `Every ${intervalCount} ${interval}s`;

/** The invoice object of the API (section 7.1). */
export function toInvoiceResource(invoice: SandboxInvoice) {
  const { recurring, paidAt } = invoice;
  return {
    id: invoice.id,
    object: 'invoice',
    subscription_id: invoice.parent,
    customer: invoice.customer,
    payment_id: invoice.paymentId,
    amount_due: invoice.amountDue,
    amount_paid: invoice.amountPaid,
    amount_remaining: invoice.amountDue - invoice.amountPaid,
    currency: 'usd',
    status: invoice.status,
    payment_status: invoice.paymentStatus,
    billing_reason: invoice.billingReason,
    frequency: frequencyOf(recurring),
    recurring_interval: recurring.interval,
    recurring_interval_count: recurring.intervalCount,
    period_start: invoice.periodStart,
    period_end: invoice.periodEnd,
    created: invoice.created,
    due_date: invoice.dueDate,
    ...(paidAt === undefined ? {} : { paid_at: paidAt }),
  };
}
