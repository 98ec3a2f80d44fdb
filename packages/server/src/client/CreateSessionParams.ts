import {
  isCurrencyCode,
  type Money,
  parseInteger,
  parseMoney,
  parseString,
  ValidationError,
} from '@stablepay/core';

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

const wrong = (path: string, message: string) =>
  new ValidationError({ code: 'invalid-input', path, message: `${path} ${message}.` });

function checkTotal({ amount, lineItems, taxAmount, shippingAmount }: CreateSessionParams): void {
  if (!lineItems) return;
  // BigInt: the sum of safe integers need not be one.
  const items = lineItems.reduce(
    (sum, item) => sum + BigInt(item.unitAmount) * BigInt(item.quantity),
    0n,
  );
  const total = items + BigInt(taxAmount ?? 0) + BigInt(shippingAmount ?? 0);
  if (total !== BigInt(amount.minor)) {
    throw wrong('amount', 'is not the sum of the line items, tax and shipping');
  }
}

function toLineItem(item: LineItem, index: number, currency: string) {
  const at = `lineItems.${index}`;
  return {
    price_data: {
      currency,
      unit_amount: parseInteger(item.unitAmount, `${at}.unitAmount`, { min: 1 }),
      product_data: {
        name: parseString(item.name, `${at}.name`, { max: 500 }),
        ...(item.description === undefined ? {} : { description: item.description }),
      },
    },
    quantity: parseInteger(item.quantity, `${at}.quantity`, { min: 1 }),
  };
}

/**
 * Checks the parameters before anything leaves and turns them into the API's JSON object.
 *
 * @throws ValidationError naming the field; in particular when the sum rule does not hold.
 */
export function toCreateSessionBody(params: CreateSessionParams): Record<string, unknown> {
  const { minor, currency } = parseMoney(params.amount);
  if (minor < 1) throw wrong('amount', 'must be at least 1 minor unit');
  if (!isCurrencyCode(currency)) throw wrong('amount.currency', 'is not a pricing currency');
  const items = params.lineItems?.map((item, index) => toLineItem(item, index, currency));
  const tax = params.taxAmount;
  const shipping = params.shippingAmount;
  if (tax !== undefined) parseInteger(tax, 'taxAmount');
  if (shipping !== undefined) parseInteger(shipping, 'shippingAmount');
  checkTotal(params);

  const body = {
    amount: minor,
    currency,
    order_id: parseString(params.orderId, 'orderId', { max: 128 }),
    description: params.description,
    line_items: items,
    tax_amount: tax,
    shipping_amount: shipping,
    success_url: params.successUrl,
    cancel_url: params.cancelUrl,
    customer_email: params.customerEmail,
    metadata: params.metadata,
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
