import type { Effect } from '../effects/carryOut.ts';
import type { StablePayInvoice } from '../client/StablePayInvoice.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { SubscriptionRecord } from './SubscriptionRecord.ts';

/** Which handler a status is told to. */
const handlers = {
  trialing: 'onSubscriptionTrialing',
  active: 'onSubscriptionActive',
  past_due: 'onSubscriptionPastDue',
  canceled: 'onSubscriptionCanceled',
  incomplete_expired: 'onSubscriptionExpired',
} as const;

const isTold = (status: string): status is keyof typeof handlers => Object.hasOwn(handlers, status);

/** What the merchant has to be told about a subscription as it stands: its latest change. */
export function listSubscriptionEffects(
  context: ProxyContext,
  record: SubscriptionRecord,
): Effect[] {
  const { status, id, reference, customer, turn } = record;
  if (!isTold(status) || record.mismatch) return [];
  const idempotencyKey = `subscription-${status}:${id}:${turn}`;
  return [
    {
      key: idempotencyKey,
      kind: `subscription-${status}`,
      reference,
      resource: { type: 'subscription', id },
      call: () =>
        context.handlers[handlers[status]]?.({
          reference,
          customer,
          idempotencyKey,
          subscription: record,
        }),
    },
  ];
}

/** What the merchant has to be told about an invoice as it stands. */
export function listInvoiceEffects(
  context: ProxyContext,
  record: SubscriptionRecord,
  invoice: StablePayInvoice,
): Effect[] {
  const { reference, customer } = record;
  const isPaid = invoice.status === 'paid';
  const isFailed = invoice.status === 'open' && invoice.paymentStatus === 'failed';
  if (!isPaid && !isFailed) return [];
  // One reminder for a failed invoice, not one for each of StablePay's retries.
  const idempotencyKey = `invoice-${isPaid ? 'paid' : 'failed'}:${invoice.id}`;
  const event = { reference, customer, idempotencyKey, invoice, subscription: record };
  return [
    {
      key: idempotencyKey,
      kind: isPaid ? 'invoice-paid' : 'invoice-failed',
      reference,
      resource: { type: 'invoice', id: invoice.id },
      call: () =>
        isPaid
          ? context.handlers.onInvoicePaid?.(event)
          : context.handlers.onInvoicePaymentFailed?.(event),
    },
  ];
}
