import type { Money } from '../money/Money.ts';
import { parseMoney } from '../money/parseMoney.ts';
import type { Conversion } from '../money/proveConversion.ts';
import {
  parseBoolean,
  parseInteger,
  parseOptional,
  parseRecord,
  parseString,
} from '../parsing/fields.ts';
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
};

const parseConversion = (value: unknown, path: string): Conversion => {
  const record = parseRecord(value, path);
  return {
    rate: parseString(record['rate'], `${path}.rate`, { max: 64 }),
    targetCurrency: parseString(record['targetCurrency'], `${path}.targetCurrency`, { max: 16 }),
    targetAmount: parseInteger(record['targetAmount'], `${path}.targetAmount`),
    rateLockedAt: parseOptional(record['rateLockedAt'], `${path}.rateLockedAt`, parseInteger),
  };
};

/**
 * Reads a session as the proxy sends it. Unknown fields are ignored.
 *
 * @throws ValidationError naming the field.
 */
export function parseSessionView(value: unknown, path = 'session'): SessionView {
  const record = parseRecord(value, path);
  const at = (field: string) => `${path}.${field}`;
  return {
    id: parseId(record['id'], at('id')),
    status: parseString(record['status'], at('status'), { max: 64 }),
    amount: parseMoney(record['amount'], at('amount')),
    url: parseString(record['url'], at('url'), { max: 4096 }),
    createdAt: parseInteger(record['createdAt'], at('createdAt')),
    expiresAt: parseInteger(record['expiresAt'], at('expiresAt')),
    serverNow: parseInteger(record['serverNow'], at('serverNow')),
    revision: parseInteger(record['revision'], at('revision')),
    reference: parseReference(record['reference'], at('reference')),
    fundsSeen: parseBoolean(record['fundsSeen'], at('fundsSeen')),
    conversion: parseOptional(record['conversion'], at('conversion'), parseConversion),
    received: parseOptional(record['received'], at('received'), parseMoney),
    amountChanged: parseOptional(record['amountChanged'], at('amountChanged'), parseBoolean),
    cancelRefused: parseOptional(record['cancelRefused'], at('cancelRefused'), parseBoolean),
    late: parseOptional(record['late'], at('late'), parseBoolean),
  };
}
