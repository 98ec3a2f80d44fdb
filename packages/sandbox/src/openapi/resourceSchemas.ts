import { sessionStatuses, tokens } from '@stablepay/core';
import { refundFailures, refundReasons, refundStatuses } from '../refund/refundRules.ts';
import { restErrors } from '../rest/RestError.ts';
import {
  billingReasons,
  intervals,
  invoicePaymentStatuses,
  invoiceStatuses,
  subscriptionStatuses,
} from '../subscription/subscriptionRules.ts';
import { webhookEventTypes } from '../webhooks/WebhookEvent.ts';
import { type JsonSchema, objectOf, oneOf, refTo } from './JsonSchema.ts';

const text: JsonSchema = { type: 'string' };
const integer: JsonSchema = { type: 'integer' };
const seconds: JsonSchema = { type: 'integer', description: 'Unix seconds' };
const is = (word: string): JsonSchema => ({ type: 'string', const: word });
const id = (prefix: string): JsonSchema => ({
  type: 'string',
  pattern: `^${prefix}_[0-9A-Za-z]{24}$`,
});
const metadata: JsonSchema = { type: 'object', additionalProperties: text };

/** An object of which everything is always there, except what `optional` names. */
const resource = (
  always: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
) => objectOf({ ...always, ...optional }, Object.keys(always));

const listOf = (name: string) =>
  resource({
    object: is('list'),
    data: { type: 'array', items: refTo(name) },
    has_more: { type: 'boolean' },
    url: text,
  });

const recurring = resource({ interval: oneOf(intervals), interval_count: integer });

const item = resource({
  id: id('si'),
  price_data: resource({
    id: text,
    currency: is('usd'),
    product: text,
    unit_amount: integer,
    recurring,
  }),
  quantity: integer,
  metadata,
});

/** What the API answers, and the bodies of webhooks (API reference 3, 5.2, 6.2, 7, 8, 9.2). */
export const resourceSchemas = {
  Session: resource(
    {
      id: id('cs'),
      url: text,
      amount_total: integer,
      currency: text,
      payment_status: oneOf(sessionStatuses),
      created: seconds,
      expires_at: seconds,
      metadata,
    },
    {
      line_items: { type: 'array', items: { type: 'object' } },
      tax_amount: integer,
      shipping_amount: integer,
      exchange_rate: { type: 'string', pattern: '^\\d+(\\.\\d+)?$' },
      target_currency: oneOf(Object.keys(tokens)),
      target_amount_total: integer,
      rate_locked_at: seconds,
      subscription_id: id('sub'),
      invoice_id: id('in'),
    },
  ),
  CanceledUnknownSession: resource({ id: text, payment_status: is('expired') }),
  Subscription: resource(
    {
      id: id('sub'),
      object: is('subscription'),
      customer: text,
      store_id: text,
      currency: is('usd'),
      status: oneOf(subscriptionStatuses),
      items: { type: 'array', items: item, minItems: 1, maxItems: 1 },
      billing_cycle_anchor: seconds,
      current_period_start: seconds,
      current_period_end: seconds,
      metadata,
      created: seconds,
    },
    {
      description: text,
      payment_method_id: id('pm'),
      trial_end: seconds,
      cancel_at: seconds,
      canceled_at: seconds,
      iterations: integer,
      latest_invoice: id('in'),
      latest_invoice_object: refTo('Invoice'),
      customer_object: refTo('Customer'),
      payment_method_object: refTo('ExpandedPaymentMethod'),
      checkout_url: { type: 'string', description: 'In the create answer only' },
    },
  ),
  SubscriptionList: listOf('Subscription'),
  Customer: resource(
    {
      id: id('cus'),
      object: is('customer'),
      merchant_id: text,
      external_customer_id: text,
      created: seconds,
    },
    { email: text, name: text, phone: text, default_payment_method: id('pm') },
  ),
  ExpandedPaymentMethod: resource({
    id: id('pm'),
    object: is('payment_method'),
    customer: text,
    merchant_id: text,
    type: text,
    currency: text,
    chain_type: integer,
    status: text,
    mandate_id: text,
    metadata,
    created: seconds,
  }),
  PaymentMethod: resource({
    id: id('pm'),
    customer_id: id('cus'),
    merchant_id: text,
    type: text,
    address: text,
    status: oneOf(['active', 'inactive', 'revoked', 'unknown']),
    created_at: seconds,
    updated_at: seconds,
    metadata,
  }),
  Invoice: resource(
    {
      id: id('in'),
      object: is('invoice'),
      subscription_id: id('sub'),
      customer: text,
      payment_id: id('cs'),
      amount_due: integer,
      amount_paid: integer,
      amount_remaining: integer,
      currency: is('usd'),
      status: oneOf(invoiceStatuses),
      payment_status: oneOf(invoicePaymentStatuses),
      billing_reason: oneOf(billingReasons),
      frequency: text,
      recurring_interval: oneOf(intervals),
      recurring_interval_count: integer,
      period_start: seconds,
      period_end: seconds,
      created: seconds,
      due_date: seconds,
    },
    { paid_at: seconds },
  ),
  InvoiceList: listOf('Invoice'),
  Refund: resource(
    {
      refund_id: text,
      amount: integer,
      currency: oneOf(Object.keys(tokens)),
      status: oneOf(refundStatuses),
      created_at: seconds,
      metadata,
    },
    {
      order_id: text,
      payment_id: id('cs'),
      invoice_id: id('in'),
      subscription_id: id('sub'),
      reason: oneOf(refundReasons),
      description: text,
      failure_reason: oneOf(refundFailures),
      transaction_hash: text,
      receipt_number: text,
      processed_at: seconds,
    },
  ),
  CanceledRefund: resource({ refund_id: text, status: is('canceled'), canceled_at: seconds }),
  WebhookEvent: resource({
    id: id('evt'),
    type: oneOf(webhookEventTypes),
    created: seconds,
    data: { anyOf: ['Session', 'Refund', 'Subscription', 'Invoice'].map(refTo) },
  }),
  Error: resource({
    error: resource({
      type: oneOf([...new Set(Object.values(restErrors).map(({ type }) => type))]),
      code: oneOf(Object.keys(restErrors)),
      message: text,
      param: { anyOf: [text, { type: 'null' }] },
      doc_url: { anyOf: [text, { type: 'null' }] },
    }),
  }),
} as const satisfies Record<string, JsonSchema>;
