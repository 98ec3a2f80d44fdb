import {
  type Money,
  parseInteger,
  parseMoney,
  parseRecord,
  type SubscriptionInterval,
  subscriptionIntervals,
} from '@stablepay/core';
import {
  checkAtLeast,
  checkEmail,
  checkMetadata,
  checkOneOf,
  checkOptional,
  checkOwnId,
  checkText,
  checkTime,
  checkWebUrl,
  presentFields,
  wrongParam,
} from './paramChecks.ts';

/** What is subscribed to; a subscription has exactly one. */
export type SubscriptionItemParams = {
  /** The merchant's own id of the price; StablePay keeps no plans. */
  priceId: string;
  /** The name the payer sees. */
  product: string;
  /** Price of one for one period. USD is the only currency of subscriptions. */
  unitAmount: Money;
  interval: SubscriptionInterval;
  /** A period is this many intervals. Default 1. */
  intervalCount?: number | undefined;
  /** Default 1. */
  quantity?: number | undefined;
  metadata?: Readonly<Record<string, string>> | undefined;
};

/** What a subscription is created from. Times are Unix milliseconds. Source: API reference 6.1. */
export type CreateSubscriptionParams = {
  /** The merchant's own id of the customer. */
  customer: string;
  item: SubscriptionItemParams;
  customerEmail?: string | undefined;
  customerPhone?: string | undefined;
  /** At most 255 characters. */
  customerName?: string | undefined;
  /** At most 500 characters. */
  description?: string | undefined;
  /** At most 512 characters each. */
  successUrl?: string | undefined;
  cancelUrl?: string | undefined;
  /** Nothing is charged before this time. Excludes `billingCycleAnchor`. */
  trialEnd?: number | undefined;
  /** The time all periods count from; now or in the past charges at once. Excludes `trialEnd`. */
  billingCycleAnchor?: number | undefined;
  /** Ends at this time. Excludes `iterations`. */
  cancelAt?: number | undefined;
  /** Ends after that many paid periods (assumption B11). Excludes `cancelAt`. */
  iterations?: number | undefined;
  metadata?: Readonly<Record<string, string>> | undefined;
};

const longestPeriod = 1_000;

function toItem(item: SubscriptionItemParams) {
  parseRecord(item, 'item');
  const { minor, currency } = parseMoney(item.unitAmount, 'item.unitAmount');
  if (currency !== 'USD') throw wrongParam('item.unitAmount', 'must be in USD');
  if (minor < 1) throw wrongParam('item.unitAmount', 'must be at least 1 cent');
  const quantity = checkOptional(item.quantity, 'item.quantity', checkAtLeast(1));
  if (!Number.isSafeInteger(minor * (quantity ?? 1))) {
    throw wrongParam('item.unitAmount', 'times the quantity is too large');
  }
  const count = checkOptional(item.intervalCount, 'item.intervalCount', (value, path) =>
    parseInteger(value, path, { min: 1, max: longestPeriod }),
  );
  return presentFields({
    price_data: {
      price_id: checkOwnId(255)(item.priceId, 'item.priceId'),
      currency,
      product: checkOwnId(255)(item.product, 'item.product'),
      unit_amount: minor,
      recurring: presentFields({
        interval: checkOneOf(subscriptionIntervals)(item.interval, 'item.interval'),
        interval_count: count,
      }),
    },
    quantity,
    metadata: checkOptional(item.metadata, 'item.metadata', checkMetadata),
  });
}

function checkExclusions(params: CreateSubscriptionParams): void {
  if (params.trialEnd !== undefined && params.billingCycleAnchor !== undefined) {
    throw wrongParam('billingCycleAnchor', 'and trialEnd exclude each other');
  }
  if (params.cancelAt !== undefined && params.iterations !== undefined) {
    throw wrongParam('iterations', 'and cancelAt exclude each other');
  }
}

/**
 * Checks the parameters before anything leaves and turns them into the API's JSON object.
 *
 * @throws ValidationError naming the field.
 */
export function toCreateSubscriptionBody(
  params: CreateSubscriptionParams,
): Record<string, unknown> {
  parseRecord(params, 'params');
  const body = {
    items: [toItem(params.item)],
    customer: checkOwnId(255)(params.customer, 'customer'),
    currency: 'USD',
    customer_email: checkOptional(params.customerEmail, 'customerEmail', checkEmail),
    customer_phone: checkOptional(params.customerPhone, 'customerPhone', checkText(64)),
    customer_name: checkOptional(params.customerName, 'customerName', checkText(255)),
    description: checkOptional(params.description, 'description', checkText(500)),
    success_url: checkOptional(params.successUrl, 'successUrl', checkWebUrl(512)),
    cancel_url: checkOptional(params.cancelUrl, 'cancelUrl', checkWebUrl(512)),
    trial_end: checkOptional(params.trialEnd, 'trialEnd', checkTime),
    billing_cycle_anchor: checkOptional(params.billingCycleAnchor, 'billingCycleAnchor', checkTime),
    cancel_at: checkOptional(params.cancelAt, 'cancelAt', checkTime),
    iterations: checkOptional(params.iterations, 'iterations', checkAtLeast(1)),
    metadata: checkOptional(params.metadata, 'metadata', checkMetadata),
  };
  checkExclusions(params);
  return presentFields(body);
}
