import {
  type Money,
  parseId,
  parseInteger,
  parseMoney,
  parseRecord,
  parseString,
  type UnknownRecord,
  ValidationError,
} from '@stablepay/core';
import {
  parseUnixSeconds,
  parseWord,
  readInteger,
  readMetadata,
  readNested,
  readText,
  readTime,
} from './resourceFields.ts';
import { parseStablePayInvoice, type StablePayInvoice } from './StablePayInvoice.ts';
import {
  type ExpandedPaymentMethod,
  parseExpandedPaymentMethod,
} from './StablePayPaymentMethod.ts';

/** The one thing a subscription is for. */
export type StablePaySubscriptionItem = {
  id: string | undefined;
  /** The merchant's own id of the price. */
  priceId: string | undefined;
  product: string;
  /** Price of one for one period. */
  unitAmount: Money;
  /** `day`, `week`, `month`, `year`, or a word this version does not know. */
  interval: string;
  intervalCount: number;
  quantity: number;
  metadata: Record<string, string>;
};

/** The customer of a subscription, when it was expanded. */
export type StablePayCustomer = {
  id: string;
  /** The merchant's own id. */
  externalId: string | undefined;
  email: string | undefined;
  name: string | undefined;
  phone: string | undefined;
  raw: UnknownRecord;
};

/** A subscription. Times are Unix milliseconds. Source: API reference 6.2. */
export type StablePaySubscription = {
  id: string;
  /** The merchant's own id of the customer. */
  customer: string;
  /** One of core's `subscriptionStatuses`, or a word this version does not know. */
  status: string;
  item: StablePaySubscriptionItem;
  description: string | undefined;
  createdAt: number;
  billingCycleAnchor: number | undefined;
  currentPeriodStart: number | undefined;
  currentPeriodEnd: number | undefined;
  trialEnd: number | undefined;
  cancelAt: number | undefined;
  canceledAt: number | undefined;
  iterations: number | undefined;
  paymentMethodId: string | undefined;
  latestInvoiceId: string | undefined;
  /** Where the payer authorises the charges; only in the answer of a create. */
  checkoutUrl: string | undefined;
  /** With `expand`. */
  latestInvoice: StablePayInvoice | undefined;
  customerObject: StablePayCustomer | undefined;
  paymentMethod: ExpandedPaymentMethod | undefined;
  metadata: Record<string, string>;
  /** The body as it came, unknown fields included. */
  raw: UnknownRecord;
};

function parseItem(value: unknown): StablePaySubscriptionItem {
  const item = parseRecord(value, 'items.0');
  const price = parseRecord(item['price_data'], 'items.0.price_data');
  const recurring = parseRecord(price['recurring'], 'items.0.price_data.recurring');
  const { currency } = price;
  return {
    id: readText(item['id']),
    priceId: readText(price['id']) ?? readText(price['price_id']),
    product: parseString(price['product'], 'items.0.price_data.product'),
    unitAmount: parseMoney(
      { minor: price['unit_amount'], currency },
      'items.0.price_data.unit_amount',
    ),
    interval: parseWord(recurring['interval'], 'items.0.price_data.recurring.interval'),
    intervalCount: parseInteger(
      recurring['interval_count'] ?? 1,
      'items.0.price_data.recurring.interval_count',
      { min: 1 },
    ),
    quantity: parseInteger(item['quantity'] ?? 1, 'items.0.quantity', { min: 1 }),
    metadata: readMetadata(item['metadata']),
  };
}

/** One element is documented; with two the price of a period would be a guess. */
function parseOnlyItem(value: unknown): StablePaySubscriptionItem {
  if (Array.isArray(value) && value.length === 1) return parseItem(value[0]);
  throw new ValidationError({
    code: 'invalid-input',
    path: 'items',
    message: 'items must have exactly one element.',
  });
}

function parseCustomer(value: unknown): StablePayCustomer {
  const raw = parseRecord(value, 'customer_object');
  return {
    id: parseId(raw['id']),
    externalId: readText(raw['external_customer_id']),
    email: readText(raw['email']),
    name: readText(raw['name']),
    phone: readText(raw['phone']),
    raw,
  };
}

/**
 * Reads a subscription object of the API.
 *
 * @throws ValidationError naming the field.
 */
export function parseStablePaySubscription(value: unknown): StablePaySubscription {
  const raw = parseRecord(value, 'subscription');
  return {
    id: parseId(raw['id']),
    customer: parseString(raw['customer'], 'customer'),
    status: parseWord(raw['status'], 'status'),
    item: parseOnlyItem(raw['items']),
    description: readText(raw['description']),
    createdAt: parseUnixSeconds(raw['created'], 'created'),
    billingCycleAnchor: readTime(raw['billing_cycle_anchor']),
    currentPeriodStart: readTime(raw['current_period_start']),
    currentPeriodEnd: readTime(raw['current_period_end']),
    trialEnd: readTime(raw['trial_end']),
    cancelAt: readTime(raw['cancel_at']),
    canceledAt: readTime(raw['canceled_at']),
    iterations: readInteger(raw['iterations']),
    paymentMethodId: readText(raw['payment_method_id']),
    latestInvoiceId: readText(raw['latest_invoice']),
    checkoutUrl: readText(raw['checkout_url']),
    latestInvoice: readNested(raw['latest_invoice_object'], parseStablePayInvoice),
    customerObject: readNested(raw['customer_object'], parseCustomer),
    paymentMethod: readNested(raw['payment_method_object'], parseExpandedPaymentMethod),
    metadata: readMetadata(raw['metadata']),
    raw,
  };
}
