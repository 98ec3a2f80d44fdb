import {
  type Money,
  parseMoney,
  parseRecord,
  parseString,
  type UnknownRecord,
} from '@stablepay/core';
import { parseUnixSeconds, parseWord, readMetadata, readText, readTime } from './resourceFields.ts';

/** A refund. Times are Unix milliseconds. Source: API reference 8.1, 8.2. */
export type StablePayRefund = {
  /** The merchant's own id. */
  id: string;
  /** USDT or USDC. */
  amount: Money;
  /** One of core's `refundStatuses`, or a word this version does not know. */
  status: string;
  reason: string | undefined;
  description: string | undefined;
  createdAt: number;
  /** The order of an ordinary payment. */
  orderId: string | undefined;
  /** The payment, invoice and subscription of a subscription payment. */
  paymentId: string | undefined;
  invoiceId: string | undefined;
  subscriptionId: string | undefined;
  /** One of core's `refundFailureReasons`, or a word this version does not know. */
  failureReason: string | undefined;
  /** The transfer on chain, after success. */
  transactionHash: string | undefined;
  receiptNumber: string | undefined;
  /** When it succeeded, failed or was cancelled. */
  processedAt: number | undefined;
  metadata: Record<string, string>;
  /** The body as it came, unknown fields included. */
  raw: UnknownRecord;
};

const parseRefundId = (raw: UnknownRecord): string =>
  parseString(raw['refund_id'], 'refund_id', { max: 255 });

/**
 * Reads a refund object of the API.
 *
 * @throws ValidationError naming the field.
 */
export function parseStablePayRefund(value: unknown): StablePayRefund {
  const raw = parseRecord(value, 'refund');
  return {
    id: parseRefundId(raw),
    amount: parseMoney({ minor: raw['amount'], currency: raw['currency'] }, 'amount'),
    status: parseWord(raw['status'], 'status'),
    reason: readText(raw['reason']),
    description: readText(raw['description']),
    createdAt: parseUnixSeconds(raw['created_at'], 'created_at'),
    orderId: readText(raw['order_id']),
    paymentId: readText(raw['payment_id']),
    invoiceId: readText(raw['invoice_id']),
    subscriptionId: readText(raw['subscription_id']),
    failureReason: readText(raw['failure_reason']),
    transactionHash: readText(raw['transaction_hash']),
    receiptNumber: readText(raw['receipt_number']),
    processedAt: readTime(raw['processed_at']),
    metadata: readMetadata(raw['metadata']),
    raw,
  };
}

/** What a cancel answers: less than the whole refund. */
export type CanceledRefund = {
  id: string;
  status: string;
  canceledAt: number | undefined;
  raw: UnknownRecord;
};

/** @throws ValidationError naming the field. */
export function parseCanceledRefund(value: unknown): CanceledRefund {
  const raw = parseRecord(value, 'refund');
  return {
    id: parseRefundId(raw),
    status: parseWord(raw['status'], 'status'),
    canceledAt: readTime(raw['canceled_at']),
    raw,
  };
}
