import { type Money, parseId, parseMoney, parseRecord, type UnknownRecord } from '@stablepay/core';
import { parseUnixSeconds, parseWord, readInteger, readText, readTime } from './resourceFields.ts';

/** An invoice of a subscription. Times are Unix milliseconds. Source: API reference 7.1. */
export type StablePayInvoice = {
  id: string;
  subscriptionId: string | undefined;
  /** The merchant's own id of the customer. */
  customer: string | undefined;
  /** The payment behind it, for `payments.retrieve` and refunds. */
  paymentId: string | undefined;
  amountDue: Money;
  amountPaid: Money;
  /** `open`, `paid`, `void`, or a word this version does not know. Only `paid` is paid. */
  status: string;
  /** A paid one is `completed` here. */
  paymentStatus: string | undefined;
  billingReason: string | undefined;
  interval: string | undefined;
  intervalCount: number | undefined;
  createdAt: number;
  periodStart: number | undefined;
  periodEnd: number | undefined;
  dueAt: number | undefined;
  paidAt: number | undefined;
  /** The body as it came, unknown fields included. */
  raw: UnknownRecord;
};

/**
 * Reads an invoice object of the API.
 *
 * @throws ValidationError naming the field.
 */
export function parseStablePayInvoice(value: unknown): StablePayInvoice {
  const raw = parseRecord(value, 'invoice');
  const { currency } = raw;
  return {
    id: parseId(raw['id']),
    subscriptionId: readText(raw['subscription_id']),
    customer: readText(raw['customer']),
    paymentId: readText(raw['payment_id']),
    amountDue: parseMoney({ minor: raw['amount_due'], currency }, 'amount_due'),
    amountPaid: parseMoney({ minor: raw['amount_paid'] ?? 0, currency }, 'amount_paid'),
    status: parseWord(raw['status'], 'status'),
    paymentStatus: readText(raw['payment_status']),
    billingReason: readText(raw['billing_reason']),
    interval: readText(raw['recurring_interval']),
    intervalCount: readInteger(raw['recurring_interval_count']),
    createdAt: parseUnixSeconds(raw['created'], 'created'),
    periodStart: readTime(raw['period_start']),
    periodEnd: readTime(raw['period_end']),
    dueAt: readTime(raw['due_date']),
    paidAt: readTime(raw['paid_at']),
    raw,
  };
}
