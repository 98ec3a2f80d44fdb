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

type Handler = (typeof handlers)[keyof typeof handlers] | OtherHandler;
type OtherHandler = 'onSubscriptionCreated' | 'onSubscriptionUpdated';

/**
 * What the merchant has to be told about a subscription as it stands: that there is one, its
 * latest status, and the latest change of anything else.
 */
export function listSubscriptionEffects(
  context: ProxyContext,
  record: SubscriptionRecord,
): Effect[] {
  const { status, id, reference, customer, turn, edits = 0 } = record;
  if (record.mismatch) return [];
  const toEffect = (kind: string, key: string, handler: Handler): Effect => ({
    key,
    kind,
    reference,
    resource: { type: 'subscription', id },
    call: () =>
      context.handlers[handler]?.({
        reference,
        customer,
        idempotencyKey: key,
        subscription: record,
      }),
  });
  const effects = [
    toEffect('subscription-created', `subscription-created:${id}`, 'onSubscriptionCreated'),
  ];
  if (isTold(status)) {
    const kind = `subscription-${status}`;
    effects.push(toEffect(kind, `${kind}:${id}:${turn}`, handlers[status]));
  }
  if (edits > 0) {
    const key = `subscription-updated:${id}:${edits}`;
    effects.push(toEffect('subscription-updated', key, 'onSubscriptionUpdated'));
  }
  return effects;
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
