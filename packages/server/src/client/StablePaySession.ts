import {
  type Conversion,
  type Money,
  parseId,
  parseMoney,
  parseRecord,
  parseString,
  type UnknownRecord,
} from '@stablepay/core';
import {
  parseText,
  parseUnixSeconds,
  parseWord,
  readMetadata,
  readText,
  readTime,
} from './resourceFields.ts';

/**
 * A payment session as StablePay returns it, in this kit's terms: Unix milliseconds, money as
 * minor units. Source: API reference 5.2. Not in it, and never guessed: transaction hash, chain,
 * addresses, amount received.
 */
export type StablePaySession = {
  id: string;
  /** The payment page. */
  url: string;
  amount: Money;
  /** `payment_status` as it came; may be a word this version does not know. */
  status: string;
  createdAt: number;
  expiresAt: number;
  conversion?: Conversion | undefined;
  /** For payments of a subscription. */
  subscriptionId?: string | undefined;
  invoiceId?: string | undefined;
  metadata: Record<string, string>;
  /** The body as it came, unknown fields included. */
  raw: UnknownRecord;
};

const parseConversion = (record: UnknownRecord): Conversion | undefined => {
  const rate = record['exchange_rate'];
  const targetCurrency = record['target_currency'];
  const targetAmount = record['target_amount_total'];
  if (typeof rate !== 'string' || typeof targetCurrency !== 'string') return undefined;
  if (typeof targetAmount !== 'number' || !Number.isSafeInteger(targetAmount)) return undefined;
  if (rate.length > 64 || targetCurrency.length > 16 || targetAmount < 0) return undefined;
  return {
    rate,
    targetCurrency,
    targetAmount,
    rateLockedAt: readTime(record['rate_locked_at']),
  };
};

/**
 * Reads a session object of the API. Conversion fields that do not hold together are dropped:
 * the price is then shown alone.
 *
 * @throws ValidationError naming the field.
 */
export function parseStablePaySession(value: unknown): StablePaySession {
  const raw = parseRecord(value, 'session');
  return {
    id: parseId(raw['id']),
    url: parseString(raw['url'], 'url', { max: 4096 }),
    amount: parseMoney({ minor: raw['amount_total'], currency: raw['currency'] }, 'amount_total'),
    status: parseWord(raw['payment_status'], 'payment_status'),
    createdAt: parseUnixSeconds(raw['created'], 'created'),
    expiresAt: parseUnixSeconds(raw['expires_at'], 'expires_at'),
    conversion: parseConversion(raw),
    subscriptionId: readText(raw['subscription_id']),
    invoiceId: readText(raw['invoice_id']),
    metadata: readMetadata(raw['metadata']),
    raw,
  };
}

/** What a cancel answers: the session, or for an unknown id only this much (assumption A9). */
export type CanceledSession = {
  id: string;
  status: string;
  session?: StablePaySession | undefined;
};

/** Reads the answer of a cancel, including the documented "simplified success". */
export function parseCanceledSession(value: unknown): CanceledSession {
  const raw = parseRecord(value, 'session');
  const id = parseId(raw['id']);
  const status = parseText(raw['payment_status'], 'payment_status');
  const whole = raw['url'] !== undefined && raw['amount_total'] !== undefined;
  return { id, status, session: whole ? parseStablePaySession(value) : undefined };
}
