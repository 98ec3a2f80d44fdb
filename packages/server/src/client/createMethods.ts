import { parseArray, ValidationError } from '@stablepay/core';
import { toCreateRefundBody } from './CreateRefundParams.ts';
import { toCreateSessionBody } from './CreateSessionParams.ts';
import { toCreateSubscriptionBody } from './CreateSubscriptionParams.ts';
import type { SendSigned } from './createSignedRequest.ts';
import { listAllInvoices } from './listAllInvoices.ts';
import { toInvoicesQuery, toSubscriptionsQuery } from './ListParams.ts';
import { checkIdempotencyKey, checkOneOf } from './paramChecks.ts';
import { pageOf } from './resourceFields.ts';
import type { StablePay } from './StablePay.ts';
import { parseStablePayInvoice } from './StablePayInvoice.ts';
import { parseStablePayPaymentMethod } from './StablePayPaymentMethod.ts';
import { parseCanceledRefund, parseStablePayRefund } from './StablePayRefund.ts';
import { parseCanceledSession, parseStablePaySession } from './StablePaySession.ts';
import { parseStablePaySubscription } from './StablePaySubscription.ts';

const checkExpansion = checkOneOf(['latest_invoice', 'customer', 'payment_method'] as const);

/** A parser that also refuses the answer to another question: the path was not signed. */
const about =
  <T extends { id: string }>(id: string, parse: (value: unknown) => T) =>
  (value: unknown): T => {
    const resource = parse(value);
    if (resource.id === id) return resource;
    throw new ValidationError({
      code: 'invalid-input',
      path: 'id',
      message: 'The answer is about something else than was asked for.',
    });
  };

/** The methods of the client, each one call of `send`. */
export function createMethods(send: SendSigned): Omit<StablePay, 'mode' | 'baseUrl'> {
  const invoices = {
    retrieve: async (id: string, { signal }: { signal?: AbortSignal | undefined } = {}) =>
      send({ endpoint: 'invoices.retrieve', id, signal, parse: about(id, parseStablePayInvoice) }),
    list: async (
      params: Parameters<typeof toInvoicesQuery>[0] = {},
      { signal }: { signal?: AbortSignal | undefined } = {},
    ) =>
      send({
        endpoint: 'invoices.list',
        query: toInvoicesQuery(params),
        signal,
        parse: pageOf(parseStablePayInvoice),
      }),
  };
  return {
    paymentSessions: {
      create: async (params, { idempotencyKey, signal }) =>
        send({
          endpoint: 'paymentSessions.create',
          body: toCreateSessionBody(params),
          idempotencyKey: checkIdempotencyKey(idempotencyKey),
          signal,
          parse: parseStablePaySession,
        }),
      retrieve: (id, { signal } = {}) =>
        send({ endpoint: 'paymentSessions.retrieve', id, signal, parse: parseStablePaySession }),
      cancel: async (id, { signal } = {}) =>
        send({ endpoint: 'paymentSessions.cancel', id, signal, parse: parseCanceledSession }),
    },
    payments: {
      retrieve: async (id, { signal } = {}) =>
        send({
          endpoint: 'payments.retrieve',
          id,
          signal,
          parse: about(id, parseStablePaySession),
        }),
    },
    subscriptions: {
      create: async (params, { idempotencyKey, signal }) =>
        send({
          endpoint: 'subscriptions.create',
          body: toCreateSubscriptionBody(params),
          idempotencyKey: checkIdempotencyKey(idempotencyKey),
          signal,
          parse: parseStablePaySubscription,
        }),
      retrieve: async (id, { signal, expand = [] } = {}) => {
        const names = parseArray(expand, 'expand', checkExpansion);
        return send({
          endpoint: 'subscriptions.retrieve',
          id,
          query: { expand: names.length === 0 ? undefined : names.join(',') },
          signal,
          parse: about(id, parseStablePaySubscription),
        });
      },
      list: async (params = {}, { signal } = {}) =>
        send({
          endpoint: 'subscriptions.list',
          query: toSubscriptionsQuery(params),
          signal,
          parse: pageOf(parseStablePaySubscription),
        }),
      cancel: async (id, { signal, atPeriodEnd = false } = {}) =>
        send({
          endpoint: 'subscriptions.cancel',
          id,
          body: { cancel_at_period_end: atPeriodEnd },
          signal,
          parse: about(id, parseStablePaySubscription),
        }),
    },
    invoices: {
      ...invoices,
      listAll: (params = {}, options = {}) =>
        listAllInvoices((startingAfter) => invoices.list({ ...params, startingAfter }, options), {
          startingAfter: params.startingAfter,
        }),
    },
    paymentMethods: {
      retrieve: async (id, { signal } = {}) =>
        send({
          endpoint: 'paymentMethods.retrieve',
          id,
          signal,
          parse: about(id, parseStablePayPaymentMethod),
        }),
    },
    refunds: {
      create: async (params, { signal } = {}) =>
        send({
          endpoint: 'refunds.create',
          body: toCreateRefundBody(params),
          idempotencyKey: params.refundId,
          signal,
          parse: parseStablePayRefund,
        }),
      retrieve: async (id, { signal } = {}) =>
        send({ endpoint: 'refunds.retrieve', id, signal, parse: about(id, parseStablePayRefund) }),
      cancel: async (id, { signal } = {}) =>
        send({ endpoint: 'refunds.cancel', id, signal, parse: about(id, parseCanceledRefund) }),
    },
  };
}
