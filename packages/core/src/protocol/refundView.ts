import type { Money } from '../money/Money.ts';
import { parseMoney } from '../money/parseMoney.ts';
import { optional, parseFields, parseInteger, stringOf } from '../parsing/fields.ts';
import { parseId, parseReference } from './ids.ts';

/** What the browser may know about a refund. All times are Unix milliseconds. */
export type RefundView = {
  /** The merchant's own id of the refund. */
  id: string;
  /** The order, or the plan, whose payment is given back. */
  reference: string;
  /** One of {@link refundStatuses}, or a word this version does not know. */
  status: string;
  /** What is given back, in USDT or USDC. */
  amount: Money;
  createdAt: number;
  /** The server's clock when the answer left; not part of the revision. */
  serverNow: number;
  /** Grows with every change; a lower revision never overwrites a higher one. */
  revision: number;
  /** One of {@link refundReasons}, or a word this version does not know. */
  reason?: string | undefined;
  /** One of {@link refundFailureReasons}, or a word this version does not know. */
  failureReason?: string | undefined;
  /** The transfer on chain, once StablePay names it. */
  transactionHash?: string | undefined;
  /** Where that transfer can be looked up, when the shop knows the chain. Parse before opening. */
  transactionUrl?: string | undefined;
  receiptNumber?: string | undefined;
  /** When it succeeded, failed or was cancelled. */
  processedAt?: number | undefined;
};

const fields = {
  id: parseId,
  reference: parseReference,
  status: stringOf(64),
  amount: parseMoney,
  createdAt: parseInteger,
  serverNow: parseInteger,
  revision: parseInteger,
  reason: optional(stringOf(64)),
  failureReason: optional(stringOf(64)),
  transactionHash: optional(stringOf(256)),
  transactionUrl: optional(stringOf(2048)),
  receiptNumber: optional(stringOf(256)),
  processedAt: optional(parseInteger),
};

/**
 * Reads a refund as the proxy sends it. Unknown fields are ignored.
 *
 * @throws ValidationError naming the field.
 */
export function parseRefundView(value: unknown, path = 'refund'): RefundView {
  return parseFields<RefundView>({ value, path, fields });
}
