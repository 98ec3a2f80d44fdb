/**
 * The 16 event names of StablePay. `payment.cancelled` has two l, `subscription.canceled` one.
 * Source: https://docs.stablepayfi.ai/en/api/webhook-notifications
 */
export const eventTypes = [
  'payment.completed',
  'payment.failed',
  'payment.expired',
  'payment.cancelled',
  'refund.succeeded',
  'refund.failed',
  'subscription.created',
  'subscription.trialing',
  'subscription.active',
  'subscription.past_due',
  'subscription.canceled',
  'subscription.updated',
  'subscription.incomplete_expired',
  'invoice.created',
  'invoice.paid',
  'invoice.payment_failed',
] as const;

export type EventType = (typeof eventTypes)[number];

/** Whether `value` is one of the documented event names. */
export function isEventType(value: unknown): value is EventType {
  return (eventTypes as readonly unknown[]).includes(value);
}
