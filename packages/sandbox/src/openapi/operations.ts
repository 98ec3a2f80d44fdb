import { expansions } from '../rest/parseExpand.ts';
import type { routes } from '../rest/routes.ts';
import { invoiceStatuses, subscriptionStatuses } from '../subscription/subscriptionRules.ts';
import { type JsonSchema, oneOf, textOf } from './JsonSchema.ts';
import type { requestSchemas } from './requestSchemas.ts';
import type { resourceSchemas } from './resourceSchemas.ts';

type Operation = {
  summary: string;
  /** Schema of the body; none when it is empty. */
  body?: keyof typeof requestSchemas | undefined;
  /** The body may be left out. */
  bodyOptional?: boolean | undefined;
  /** Schemas of the success answer. */
  answers: readonly (keyof typeof resourceSchemas)[];
  query?: Readonly<Record<string, JsonSchema>> | undefined;
};

const limit: JsonSchema = { type: 'integer', minimum: 1, maximum: 100, default: 10 };
const id = textOf(255, 1);

/** What the OpenAPI file says about each endpoint; the compiler asks for all of them. */
export const operations: Record<keyof typeof routes, Operation> = {
  createSession: {
    summary: 'Create a payment session',
    body: 'CreateSession',
    answers: ['Session'],
  },
  readSession: { summary: 'Read a payment session', answers: ['Session'] },
  cancelSession: {
    summary: 'Cancel a payment session',
    answers: ['Session', 'CanceledUnknownSession'],
  },
  readPayment: { summary: 'Read the payment of a subscription invoice', answers: ['Session'] },
  createSubscription: {
    summary: 'Create a subscription',
    body: 'CreateSubscription',
    answers: ['Subscription'],
  },
  readSubscription: {
    summary: 'Read a subscription',
    answers: ['Subscription'],
    query: {
      expand: {
        type: 'string',
        description: `${expansions.join(', ')}; comma-separated, repeated, \`expand[]\` and camelCase`,
      },
    },
  },
  listSubscriptions: {
    summary: 'List subscriptions, newest first',
    answers: ['SubscriptionList'],
    query: { limit, customer: id, status: oneOf(subscriptionStatuses) },
  },
  cancelSubscription: {
    summary: 'Cancel a subscription now or at the end of its period',
    body: 'CancelSubscription',
    bodyOptional: true,
    answers: ['Subscription'],
  },
  readInvoice: { summary: 'Read an invoice', answers: ['Invoice'] },
  listInvoices: {
    summary: 'List invoices, ascending by id',
    answers: ['InvoiceList'],
    query: {
      limit,
      starting_after: id,
      subscription_id: id,
      customer: id,
      status: oneOf(invoiceStatuses),
    },
  },
  readPaymentMethod: { summary: 'Read a payment method', answers: ['PaymentMethod'] },
  createRefund: { summary: 'Create a refund', body: 'CreateRefund', answers: ['Refund'] },
  readRefund: { summary: 'Read a refund by the merchant’s own id', answers: ['Refund'] },
  cancelRefund: { summary: 'Cancel a processing refund', answers: ['CanceledRefund'] },
};
