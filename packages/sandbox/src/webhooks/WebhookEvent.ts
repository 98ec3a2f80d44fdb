/** The payment events of API reference 9.1. */
export type WebhookEventType =
  | 'payment.completed'
  | 'payment.failed'
  | 'payment.expired'
  | 'payment.cancelled';

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
  sessionId: string;
  /** Unix seconds. */
  created: number;
  body: string;
  state: 'waiting' | 'delivered' | 'failed' | 'skipped';
  /** Unix milliseconds; only while waiting. */
  nextAttemptAt?: number | undefined;
  attempts: DeliveryAttempt[];
};
