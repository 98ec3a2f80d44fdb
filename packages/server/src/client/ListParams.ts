import {
  type InvoiceStatus,
  invoiceStatuses,
  parseInteger,
  type SubscriptionStatus,
  subscriptionStatuses,
} from '@stablepay/core';
import { checkOneOf, checkOptional, checkOwnId } from './paramChecks.ts';
import type { Query } from './toApiUrl.ts';

/** Filters of a list of subscriptions. Source: API reference 6.4. */
export type ListSubscriptionsParams = {
  /** The merchant's own id of the customer. */
  customer?: string | undefined;
  status?: SubscriptionStatus | undefined;
  /** 1 to 100, default 10. There is no cursor. */
  limit?: number | undefined;
};

/** Filters of a list of invoices. Source: API reference 7.1. */
export type ListInvoicesParams = {
  subscriptionId?: string | undefined;
  /** The merchant's own id of the customer. */
  customer?: string | undefined;
  status?: InvoiceStatus | undefined;
  /** Size of a page, 1 to 100, default 10. */
  limit?: number | undefined;
  /** Only invoices after this id. */
  startingAfter?: string | undefined;
};

const checkId = checkOwnId(255);
const checkLimit = (value: number, path: string) => parseInteger(value, path, { min: 1, max: 100 });

/** @throws ValidationError naming the filter. */
export function toSubscriptionsQuery(params: ListSubscriptionsParams): Query {
  return {
    customer: checkOptional(params.customer, 'customer', checkId),
    status: checkOptional(params.status, 'status', checkOneOf(subscriptionStatuses)),
    limit: checkOptional(params.limit, 'limit', checkLimit),
  };
}

/** @throws ValidationError naming the filter. */
export function toInvoicesQuery(params: ListInvoicesParams): Query {
  return {
    subscription_id: checkOptional(params.subscriptionId, 'subscriptionId', checkId),
    customer: checkOptional(params.customer, 'customer', checkId),
    status: checkOptional(params.status, 'status', checkOneOf(invoiceStatuses)),
    limit: checkOptional(params.limit, 'limit', checkLimit),
    starting_after: checkOptional(params.startingAfter, 'startingAfter', checkId),
  };
}
