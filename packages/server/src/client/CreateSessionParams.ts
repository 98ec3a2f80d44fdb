import {
  isCurrencyCode,
  type Money,
  parseInteger,
  parseMoney,
  parseRecord,
  parseString,
} from '@stablepay/core';
import {
  checkAtLeast,
  checkEmail,
  checkMetadata,
  checkOptional,
  checkOwnId,
  checkText,
  checkWebUrl,
  presentFields,
  wrongParam,
} from './paramChecks.ts';

export type LineItem = {
  name: string;
  description?: string | undefined;
  /** Minor units of the order's currency, at least 1 (assumption B5). */
  unitAmount: number;
  quantity: number;
};

/** What a payment session is created from. Source: API reference 5.1. */
export type CreateSessionParams = {
  /** Total of the order, at least 1 minor unit. */
  amount: Money;
  /** The merchant's own order id; unique per merchant. */
  orderId: string;
  description?: string | undefined;
  /** With items, the total must be Σ(unitAmount × quantity) + tax + shipping. */
  lineItems?: readonly LineItem[] | undefined;
  taxAmount?: number | undefined;
  shippingAmount?: number | undefined;
  successUrl?: string | undefined;
  cancelUrl?: string | undefined;
  customerEmail?: string | undefined;
  metadata?: Readonly<Record<string, string>> | undefined;
};

// Not documented (S5 of the sandbox): far beyond what a shop needs, short of what could hurt.
const longestText = 2_000;
const longestUrl = 2_048;
const mostItems = 200;

function checkTotal({ amount, lineItems, taxAmount, shippingAmount }: CreateSessionParams): void {
  if (!lineItems) return;
  // BigInt: the sum of safe integers need not be one.
  const items = lineItems.reduce(
    (sum, item) => sum + BigInt(item.unitAmount) * BigInt(item.quantity),
    0n,
  );
  const total = items + BigInt(taxAmount ?? 0) + BigInt(shippingAmount ?? 0);
  if (total !== BigInt(amount.minor)) {
    throw wrongParam('amount', 'is not the sum of the line items, tax and shipping');
  }
}

function toLineItem(item: LineItem, index: number, currency: string) {
  const at = `lineItems.${index}`;
  parseRecord(item, at);
  const { description } = item;
  return {
    price_data: {
      currency,
      unit_amount: parseInteger(item.unitAmount, `${at}.unitAmount`, { min: 1 }),
      product_data: presentFields({
        name: parseString(item.name, `${at}.name`, { max: longestText, pattern: /\S/ }),
        description: checkOptional(description, `${at}.description`, checkText(longestText)),
      }),
    },
    quantity: parseInteger(item.quantity, `${at}.quantity`, { min: 1 }),
  };
}

function toLineItems(items: readonly LineItem[], currency: string) {
  if (!Array.isArray(items) || items.length < 1 || items.length > mostItems) {
    throw wrongParam('lineItems', `must have 1 to ${mostItems} rows, or be left out`);
  }
  return items.map((item, index) => toLineItem(item, index, currency));
}

/**
 * Checks the parameters before anything leaves and turns them into the API's JSON object.
 *
 * @throws ValidationError naming the field; in particular when the sum rule does not hold.
 */
export function toCreateSessionBody(params: CreateSessionParams): Record<string, unknown> {
  parseRecord(params, 'params');
  const { minor, currency } = parseMoney(params.amount);
  if (minor < 1) throw wrongParam('amount', 'must be at least 1 minor unit');
  if (!isCurrencyCode(currency)) throw wrongParam('amount.currency', 'is not a pricing currency');
  const body = {
    amount: minor,
    currency,
    order_id: checkOwnId(255)(params.orderId, 'orderId'),
    description: checkOptional(params.description, 'description', checkText(longestText)),
    line_items: checkOptional(params.lineItems, 'lineItems', (items) =>
      toLineItems(items, currency),
    ),
    tax_amount: checkOptional(params.taxAmount, 'taxAmount', checkAtLeast(0)),
    shipping_amount: checkOptional(params.shippingAmount, 'shippingAmount', checkAtLeast(0)),
    success_url: checkOptional(params.successUrl, 'successUrl', checkWebUrl(longestUrl)),
    cancel_url: checkOptional(params.cancelUrl, 'cancelUrl', checkWebUrl(longestUrl)),
    customer_email: checkOptional(params.customerEmail, 'customerEmail', checkEmail),
    metadata: checkOptional(params.metadata, 'metadata', checkMetadata),
  };
  checkTotal(params);
  return presentFields(body);
}
