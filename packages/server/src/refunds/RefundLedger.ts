import {
  type Money,
  parseArray,
  parseInteger,
  parseOptional,
  parseRecord,
  parseString,
  type TokenCode,
} from '@stablepay/core';
import type { RecordKind } from '../store/RecordKind.ts';

/** Whose refund it is: whoever may read this may read the refund. */
export type RefundOwner =
  | { kind: 'order'; reference: string }
  | { kind: 'subscription'; reference: string; subscriptionId: string };

/** One refund. Times: Unix milliseconds. */
export type RefundEntry = {
  /** `refund_id` at StablePay: made of the payment and the merchant's key. */
  id: string;
  /** Grows with every change a browser would see. */
  revision: number;
  amount: Money;
  /** StablePay's word; `pending` until it has answered. */
  status: string;
  /** StablePay never took it, so it gives nothing back and counts nowhere. */
  refused: boolean;
  /** The shop was told how it ended. */
  told: boolean;
  createdAt: number;
  reason?: string | undefined;
  description?: string | undefined;
  failureReason?: string | undefined;
  transactionHash?: string | undefined;
  receiptNumber?: string | undefined;
  processedAt?: number | undefined;
};

/** All refunds of one payment: the one place where they are summed up. */
export type RefundLedger = {
  /** Session id of an ordinary payment, or the payment of a subscription invoice. */
  paymentId: string;
  source: 'charge' | 'payment';
  owner: RefundOwner;
  /** What arrived, in hundredths of the token. */
  captured: number;
  /** The coin that was paid, where the payment says it; missing in ledgers of older versions. */
  token?: TokenCode | undefined;
  refunds: RefundEntry[];
  revision: number;
  /** When reconcile should look at it: some refund is on its way. */
  dueAt?: number | undefined;
};

const parseToken = (value: unknown, path: string) =>
  parseString(value, path, { pattern: /^USD[TC]$/ });

/** Ledgers, by the id of the payment. */
export const ledgerKind: RecordKind<RefundLedger> = {
  name: 'refunds',
  keyOf: ({ paymentId }) => paymentId,
  parse: (value) => {
    const record = parseRecord(value, 'refunds');
    parseString(record['paymentId'], 'refunds.paymentId');
    parseInteger(record['captured'], 'refunds.captured');
    parseOptional(record['token'], 'refunds.token', parseToken);
    parseRecord(record['owner'], 'refunds.owner');
    parseArray(record['refunds'], 'refunds.refunds', parseRecord);
    return value as RefundLedger;
  },
  revisionOf: ({ revision }) => revision,
  dueAtOf: ({ dueAt }) => dueAt,
};

/** Where a refund is found by its own id. Written before StablePay is called. */
export type RefundPointer = { id: string; paymentId: string };

/** Pointers, by `refund_id`. */
export const pointerKind: RecordKind<RefundPointer> = {
  name: 'refund',
  keyOf: ({ id }) => id,
  parse: (value) => {
    const record = parseRecord(value, 'refund');
    parseString(record['id'], 'refund.id');
    parseString(record['paymentId'], 'refund.paymentId');
    return value as RefundPointer;
  },
  revisionOf: () => 0,
  dueAtOf: () => undefined,
};

/** Whether a refund takes away from what can still be given back (assumption B12). */
export function isCounted({ status, refused }: RefundEntry): boolean {
  return !refused && status !== 'failed' && status !== 'canceled';
}

/** Whether nothing more happens to a refund. An unknown word ends nothing. */
export function isRefundOver({ status, refused }: RefundEntry): boolean {
  return refused || status === 'completed' || status === 'failed' || status === 'canceled';
}

/** Whether there is nothing left to ask or to tell about a refund. */
export const isRefundDone = ({ refused, told }: RefundEntry): boolean => refused || told;

/** What can still be given back, in hundredths of the token. */
export function remainingOf({ captured, refunds }: RefundLedger): number {
  return refunds.filter(isCounted).reduce((left, { amount }) => left - amount.minor, captured);
}

/**
 * The coin a payment is given back in: the one that was paid, else that of the refunds there are.
 * One that failed or was refused says nothing: it may have been the wrong coin.
 */
export function coinOf({ token, refunds }: Pick<RefundLedger, 'token' | 'refunds'>) {
  return token ?? refunds.find(isCounted)?.amount.currency;
}
