/** The events of API reference 9.1. */
export const webhookEventTypes = [
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

export type WebhookEventType = (typeof webhookEventTypes)[number];

/** One try to deliver an event: the HTTP status of the answer, or what went wrong. */
export type DeliveryAttempt = {
  /** Unix milliseconds. */
  at: number;
  status?: number | undefined;
  fault?: 'timeout' | 'connection-failed' | undefined;
};

/** An event in the outbox. `body` is kept as text: every repeat sends the same bytes. */
export type WebhookEvent = {
  id: string;
  type: WebhookEventType;
  merchantId: string;
  /** Id of the session, refund, subscription or invoice it is about, as the API writes it. */
  resourceId: string;
  /** Unix seconds. */
  created: number;
  body: string;
  state: 'waiting' | 'delivered' | 'failed' | 'skipped';
  /** Unix milliseconds; only while waiting. */
  nextAttemptAt?: number | undefined;
  attempts: DeliveryAttempt[];
};
