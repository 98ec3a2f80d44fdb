import type { SubscriptionItem } from '../subscription/SandboxSubscription.ts';
import { intervals } from '../subscription/subscriptionRules.ts';
import {
  type Fields,
  invalid,
  missing,
  optional,
  readInteger,
  readMerchantId,
  readObject,
  readOneOf,
  required,
} from './paramReaders.ts';
import { parseMetadata } from './parseMetadata.ts';
import { readUsd } from './readUsd.ts';

const maxIntervals = 1000;

/** Reads the one element of `items` (API reference 6.1, B11). */
export function parseSubscriptionItem(value: unknown, at: string): Omit<SubscriptionItem, 'id'> {
  const item = readObject(value, at);
  const priceAt = `${at}.price_data`;
  const price = readObject(required(item['price_data'], priceAt), priceAt);
  const field = (name: string) => required(price[name], `${priceAt}.${name}`);
  const amountAt = `${priceAt}.unit_amount`;
  const priceId = readPriceId(price, priceAt);
  readUsd(field('currency'), `${priceAt}.currency`);
  const unitAmount = readInteger(field('unit_amount'), amountAt, 1);
  const quantity =
    optional(item['quantity'], `${at}.quantity`, (v, p) => readInteger(v, p, 1)) ?? 1;
  if (!Number.isSafeInteger(unitAmount * quantity)) {
    throw invalid(amountAt, `\`${amountAt}\` × quantity is too large.`);
  }
  return {
    priceId,
    product: readMerchantId(field('product'), `${priceAt}.product`),
    unitAmount,
    recurring: readRecurring(field('recurring'), `${priceAt}.recurring`),
    quantity,
    metadata: optional(item['metadata'], `${at}.metadata`, parseMetadata) ?? {},
  };
}

/** `price_id`, or `id` as the response calls it (B11). */
function readPriceId(price: Fields, at: string): string {
  const name = price['price_id'] === undefined && price['id'] !== undefined ? 'id' : 'price_id';
  const value = price[name];
  if (value === undefined || value === null) throw missing(`${at}.price_id`);
  return readMerchantId(value, `${at}.${name}`);
}

function readRecurring(value: unknown, at: string): SubscriptionItem['recurring'] {
  const recurring = readObject(value, at);
  const intervalAt = `${at}.interval`;
  const countAt = `${at}.interval_count`;
  const interval = readOneOf(required(recurring['interval'], intervalAt), intervalAt, intervals);
  const intervalCount =
    optional(recurring['interval_count'], countAt, (v, p) => readInteger(v, p, 1)) ?? 1;
  if (intervalCount > maxIntervals) {
    throw invalid(countAt, `\`${countAt}\` may be at most ${maxIntervals}.`);
  }
  return { interval, intervalCount };
}
