import { cancelRefund } from './cancelRefund.ts';
import { cancelSession } from './cancelSession.ts';
import { createRefund } from './createRefund.ts';
import { createSession } from './createSession.ts';
import { createSubscription } from './createSubscription.ts';
import { cancelSubscription } from './cancelSubscription.ts';
import { listInvoices } from './listInvoices.ts';
import { listSubscriptions } from './listSubscriptions.ts';
import { readInvoice } from './readInvoice.ts';
import { readPayment } from './readPayment.ts';
import { readPaymentMethod } from './readPaymentMethod.ts';
import { readRefund } from './readRefund.ts';
import { readSession } from './readSession.ts';
import { readSubscription } from './readSubscription.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';

export type Route = {
  method: 'GET' | 'POST';
  /** As in API reference 4; at most one `{parameter}`. */
  path: string;
  answer: (call: RestCall, context: RestContext, id: string) => Promise<RestAnswer>;
};

/** Every endpoint of API reference 4, by the name its operation has in the OpenAPI file. */
export const routes = {
  createSession: {
    method: 'POST',
    path: '/api/v1/checkout/sessions/create',
    answer: createSession,
  },
  readSession: {
    method: 'GET',
    path: '/api/v1/checkout/sessions/{session_id}',
    answer: readSession,
  },
  cancelSession: {
    method: 'POST',
    path: '/api/v1/checkout/sessions/{session_id}/cancel',
    answer: cancelSession,
  },
  readPayment: { method: 'GET', path: '/api/v1/payment/{payment_id}', answer: readPayment },
  createSubscription: {
    method: 'POST',
    path: '/api/v1/subscriptions/create',
    answer: createSubscription,
  },
  readSubscription: {
    method: 'GET',
    path: '/api/v1/subscriptions/{subscription_id}',
    answer: readSubscription,
  },
  listSubscriptions: { method: 'GET', path: '/api/v1/subscriptions', answer: listSubscriptions },
  cancelSubscription: {
    method: 'POST',
    path: '/api/v1/subscriptions/{subscription_id}/cancel',
    answer: cancelSubscription,
  },
  readInvoice: { method: 'GET', path: '/api/v1/invoices/{invoice_id}', answer: readInvoice },
  listInvoices: { method: 'GET', path: '/api/v1/invoices', answer: listInvoices },
  readPaymentMethod: {
    method: 'GET',
    path: '/api/v1/payment_method/{payment_method_id}',
    answer: readPaymentMethod,
  },
  createRefund: { method: 'POST', path: '/api/v1/refunds/create', answer: createRefund },
  readRefund: { method: 'GET', path: '/api/v1/refunds/{refund_id}', answer: readRefund },
  cancelRefund: {
    method: 'POST',
    path: '/api/v1/refunds/{refund_id}/cancel',
    answer: cancelRefund,
  },
} as const satisfies Record<string, Route>;
