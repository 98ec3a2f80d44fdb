import type { Money } from '../money/Money.ts';
import { parseMoney } from '../money/parseMoney.ts';
import { optional, parseFields, parseInteger, stringOf } from '../parsing/fields.ts';
import { parseId, parseReference } from './ids.ts';

/** What the browser may know about a subscription. All times are Unix milliseconds. */
export type SubscriptionView = {
  id: string;
  /** One of {@link subscriptionStatuses}, or a word this version does not know. */
  status: string;
  /** The merchant's plan, as the browser asked for it. */
  reference: string;
  /** The name of what is subscribed to. */
  product: string;
  /** What one period costs, quantity included. */
  price: Money;
  /** `day`, `week`, `month`, `year`, or a word this version does not know. */
  interval: string;
  /** A period is this many intervals, at least 1. */
  intervalCount: number;
  createdAt: number;
  /** The server's clock when the answer left; not part of the revision. */
  serverNow: number;
  /** Grows with every change; a lower revision never overwrites a higher one. */
  revision: number;
  /**
   * Where the payer authorises the charges; only while that is still to be done. Check its origin
   * before showing or opening it.
   */
  url?: string | undefined;
  /** Nothing is charged before this time. */
  trialEndsAt?: number | undefined;
  periodStart?: number | undefined;
  periodEnd?: number | undefined;
  /** Ends at this time, without another charge after it. */
  cancelAt?: number | undefined;
  /** Ended at this time. */
  canceledAt?: number | undefined;
  /** Ends by itself after this many paid periods. */
  iterations?: number | undefined;
};

const fields = {
  id: parseId,
  status: stringOf(64),
  reference: parseReference,
  product: stringOf(2048),
  price: parseMoney,
  interval: stringOf(64),
  intervalCount: (value: unknown, path: string) => parseInteger(value, path, { min: 1 }),
  createdAt: parseInteger,
  serverNow: parseInteger,
  revision: parseInteger,
  url: optional(stringOf(4096)),
  trialEndsAt: optional(parseInteger),
  periodStart: optional(parseInteger),
  periodEnd: optional(parseInteger),
  cancelAt: optional(parseInteger),
  canceledAt: optional(parseInteger),
  iterations: optional(parseInteger),
};

/**
 * Reads a subscription as the proxy sends it. Unknown fields are ignored.
 *
 * @throws ValidationError naming the field.
 */
export function parseSubscriptionView(value: unknown, path = 'subscription'): SubscriptionView {
  return parseFields<SubscriptionView>({ value, path, fields });
}
