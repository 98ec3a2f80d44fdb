import type { routes } from '../proxy/matchRoute.ts';
import type { SchemaName } from './proxySchemas.ts';

type Operation = {
  summary: string;
  /** Schema of a JSON body. */
  body?: SchemaName | undefined;
  /** The body is a plain HTML form with `reference`. */
  form?: boolean | undefined;
  /** Success answers by status; null has no JSON body. */
  answers: Readonly<Record<number, SchemaName | null>>;
  /** Guarded by a token. */
  token?: boolean | undefined;
  /** A read that answers 304 to a known tag. */
  tagged?: boolean | undefined;
  /** A read that may be held. */
  held?: boolean | undefined;
  paged?: boolean | undefined;
};

/** What the OpenAPI file says about each route; the compiler asks for all of them. */
export const proxyOperations: Readonly<Record<keyof typeof routes, Operation>> = {
  readConfig: {
    summary: 'What the shop offers; nothing secret',
    answers: { 200: 'ProxyConfig' },
  },
  createSession: {
    summary: 'The session to pay an order with: 201 a new one, 200 the one there is',
    body: 'CreateSessionRequest',
    answers: { 200: 'CreateSessionResponse', 201: 'CreateSessionResponse' },
  },
  readSession: {
    summary: 'The session, when it differs from If-None-Match; held up to `wait` seconds',
    answers: { 200: 'SessionView', 304: null },
    token: true,
    tagged: true,
    held: true,
  },
  cancelSession: {
    summary: 'Cancels; when StablePay refuses, the re-read session with `cancelRefused`',
    answers: { 200: 'SessionView' },
    token: true,
  },
  linkSession: {
    summary: 'A token that may look and nothing else, for a link to another device',
    answers: { 200: 'LinkSessionResponse' },
    token: true,
  },
  createSubscription: {
    summary: 'The caller’s subscription to a plan: 201 a new one, 200 the one there is',
    body: 'CreateSubscriptionRequest',
    answers: { 200: 'CreateSubscriptionResponse', 201: 'CreateSubscriptionResponse' },
  },
  readSubscription: {
    summary: 'The subscription, when it differs from If-None-Match; held up to `wait` seconds',
    answers: { 200: 'SubscriptionView', 304: null },
    token: true,
    tagged: true,
    held: true,
  },
  cancelSubscription: {
    summary: 'Cancels now or at the end of the period; there is no default',
    body: 'CancelSubscriptionRequest',
    answers: { 200: 'SubscriptionView' },
    token: true,
  },
  listInvoices: {
    summary: 'One page of invoices, oldest first; `after` is the last id of the page before',
    answers: { 200: 'InvoiceList' },
    token: true,
    paged: true,
  },
  readRefund: {
    summary: 'The refund, for a token of its order, session or subscription',
    answers: { 200: 'RefundView', 304: null },
    token: true,
    tagged: true,
  },
  pay: {
    summary: 'The way without JavaScript: leads to the payment page; errors are a small page',
    form: true,
    answers: { 303: null },
  },
  receiveWebhook: {
    summary: 'A signed delivery of StablePay; 503 asks for it again',
    answers: { 200: 'WebhookOutcome' },
  },
};
