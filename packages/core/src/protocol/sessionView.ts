import type { Money } from '../money/Money.ts';
import { parseMoney } from '../money/parseMoney.ts';
import type { Conversion } from '../money/proveConversion.ts';
import { optional, parseBoolean, parseFields, parseInteger, stringOf } from '../parsing/fields.ts';
import { parseId, parseReference } from './ids.ts';

/** What the browser may know about a payment session. All times are Unix milliseconds. */
export type SessionView = {
  id: string;
  /** One of {@link sessionStatuses}, or a word this version does not know. */
  status: string;
  /** The price of the order; token amounts are in `conversion`. */
  amount: Money;
  /** The payment page. Check its origin before showing or opening it. */
  url: string;
  createdAt: number;
  expiresAt: number;
  /** The server's clock when the answer left; not part of the revision. */
  serverNow: number;
  /** Grows with every change; a lower revision never overwrites a higher one. */
  revision: number;
  /** The merchant's order. */
  reference: string;
  /** Money was seen at any time: a new payment must not be offered. */
  fundsSeen: boolean;
  conversion?: Conversion | undefined;
  /** Only where the backend truly knows it; the API does not tell. */
  received?: Money | undefined;
  /** The order costs something else now, but this session can't be replaced any more. */
  amountChanged?: boolean | undefined;
  /** A cancel was asked for and StablePay refused it. */
  cancelRefused?: boolean | undefined;
  /** Paid after the session had expired, failed or been cancelled. */
  late?: boolean | undefined;
  /** Whoever asked may look and nothing else; cancelling stays with the one who pays. */
  readOnly?: boolean | undefined;
};

const conversionFields = {
  rate: stringOf(64),
  targetCurrency: stringOf(16),
  targetAmount: parseInteger,
  rateLockedAt: optional(parseInteger),
};

const parseConversion = (value: unknown, path: string) =>
  parseFields<Conversion>({ value, path, fields: conversionFields });

const fields = {
  id: parseId,
  status: stringOf(64),
  amount: parseMoney,
  url: stringOf(4096),
  createdAt: parseInteger,
  expiresAt: parseInteger,
  serverNow: parseInteger,
  revision: parseInteger,
  reference: parseReference,
  fundsSeen: parseBoolean,
  conversion: optional(parseConversion),
  received: optional(parseMoney),
  amountChanged: optional(parseBoolean),
  cancelRefused: optional(parseBoolean),
  late: optional(parseBoolean),
  readOnly: optional(parseBoolean),
};

/**
 * Reads a session as the proxy sends it. Unknown fields are ignored.
 *
 * @throws ValidationError naming the field.
 */
export function parseSessionView(value: unknown, path = 'session'): SessionView {
  return parseFields<SessionView>({ value, path, fields });
}
