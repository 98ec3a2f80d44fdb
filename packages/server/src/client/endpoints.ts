/** One call of the StablePay API. */
export type Endpoint = {
  method: 'GET' | 'POST';
  /** From the origin on; a name in braces is one encoded segment. */
  path: string;
  summary: string;
  /** Section of the API reference the project works from. */
  section: string;
  /** Creates: the natural key under which a repeated call makes nothing twice. */
  naturalKey?: string | undefined;
};

/**
 * Every endpoint of the API by the name of its client method (API reference 4). The client calls
 * nothing else, the docs are made from this table, and a test compares it with the sandbox's.
 */
export const endpoints = {
  'paymentSessions.create': {
    method: 'POST',
    path: '/api/v1/checkout/sessions/create',
    summary: 'Creates a payment session',
    section: '5.1',
    naturalKey: 'orderId, and the idempotencyKey you derive from it',
  },
  'paymentSessions.retrieve': {
    method: 'GET',
    path: '/api/v1/checkout/sessions/{session_id}',
    summary: 'Reads a payment session',
    section: '5.4',
  },
  'paymentSessions.cancel': {
    method: 'POST',
    path: '/api/v1/checkout/sessions/{session_id}/cancel',
    summary: 'Cancels a pending payment session',
    section: '5.5',
  },
  'payments.retrieve': {
    method: 'GET',
    path: '/api/v1/payment/{payment_id}',
    summary: 'Reads the payment of a subscription invoice',
    section: '7.3',
  },
  'subscriptions.create': {
    method: 'POST',
    path: '/api/v1/subscriptions/create',
    summary: 'Creates a subscription for the payer to authorise',
    section: '6.1',
    naturalKey: 'the idempotencyKey you derive from customer and plan',
  },
  'subscriptions.retrieve': {
    method: 'GET',
    path: '/api/v1/subscriptions/{subscription_id}',
    summary: 'Reads a subscription, with its invoice, customer and payment method on request',
    section: '6.4',
  },
  'subscriptions.list': {
    method: 'GET',
    path: '/api/v1/subscriptions',
    summary: 'Lists subscriptions',
    section: '6.4',
  },
  'subscriptions.cancel': {
    method: 'POST',
    path: '/api/v1/subscriptions/{subscription_id}/cancel',
    summary: 'Ends a subscription now or when its period is over',
    section: '6.4',
  },
  'invoices.retrieve': {
    method: 'GET',
    path: '/api/v1/invoices/{invoice_id}',
    summary: 'Reads an invoice of a subscription',
    section: '7.1',
  },
  'invoices.list': {
    method: 'GET',
    path: '/api/v1/invoices',
    summary: 'Lists invoices, oldest first, page by page',
    section: '7.1',
  },
  'paymentMethods.retrieve': {
    method: 'GET',
    path: '/api/v1/payment_method/{payment_method_id}',
    summary: 'Reads the payment method a payer authorised',
    section: '7.2',
  },
  'refunds.create': {
    method: 'POST',
    path: '/api/v1/refunds/create',
    summary: 'Gives back a payment, or a part of it',
    section: '8.1',
    naturalKey: 'refundId',
  },
  'refunds.retrieve': {
    method: 'GET',
    path: '/api/v1/refunds/{refund_id}',
    summary: 'Reads a refund by the merchant’s own id',
    section: '8.2',
  },
  'refunds.cancel': {
    method: 'POST',
    path: '/api/v1/refunds/{refund_id}/cancel',
    summary: 'Cancels a refund that is still processing',
    section: '8.2',
  },
} as const satisfies Record<string, Endpoint>;

/** Names of all client methods, e.g. `refunds.create`. */
export type EndpointName = keyof typeof endpoints;
