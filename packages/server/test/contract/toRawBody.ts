/** Parameters of the client with anything in them, also what the types forbid. */
export type Loose = { readonly [key: string]: unknown };

const loose = (value: unknown): Loose =>
  // Only objects have fields; everything else stands for itself further up.
  typeof value === 'object' && value !== null ? (value as Loose) : {};

const rename = (value: unknown, names: Readonly<Record<string, string>>): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [names[key] ?? key, field]),
  );
};

const common = {
  orderId: 'order_id',
  lineItems: 'line_items',
  taxAmount: 'tax_amount',
  shippingAmount: 'shipping_amount',
  successUrl: 'success_url',
  cancelUrl: 'cancel_url',
  customerEmail: 'customer_email',
  customerName: 'customer_name',
  customerPhone: 'customer_phone',
  refundId: 'refund_id',
  paymentId: 'payment_id',
  destinationAddress: 'destination_address',
  destinationAddressId: 'destination_address_id',
};

const toRawLine = (row: unknown, currency: unknown): unknown => {
  if (typeof row !== 'object' || row === null) return row;
  const { name, description, unitAmount, quantity } = loose(row);
  return {
    price_data: { currency, unit_amount: unitAmount, product_data: { name, description } },
    quantity,
  };
};

const seconds = (value: unknown) => (typeof value === 'number' ? Math.floor(value / 1_000) : value);

const toRawItem = (item: unknown): unknown => {
  if (typeof item !== 'object' || item === null) return item;
  const { priceId, product, unitAmount, interval, intervalCount, quantity, metadata } = loose(item);
  return {
    price_data: {
      price_id: priceId,
      currency: loose(unitAmount)['currency'],
      product,
      unit_amount: loose(unitAmount)['minor'],
      recurring: { interval, interval_count: intervalCount },
    },
    quantity,
    metadata,
  };
};

/**
 * What the parameters of a create mean on the wire, without any check: written for the tests from
 * the API reference, and not with the client's own code.
 */
export function toRawBody(params: Loose): unknown {
  const { amount, lineItems, item, trialEnd, billingCycleAnchor, cancelAt, ...rest } = params;
  const { minor, currency } = loose(amount);
  return {
    ...loose(rename(rest, common)),
    ...(amount === undefined && item !== undefined ? {} : { amount: minor, currency }),
    ...(Array.isArray(lineItems)
      ? { line_items: lineItems.map((row: unknown) => toRawLine(row, currency)) }
      : { line_items: lineItems }),
    ...(item === undefined ? {} : { items: [toRawItem(item)], currency: 'USD' }),
    trial_end: seconds(trialEnd),
    billing_cycle_anchor: seconds(billingCycleAnchor),
    cancel_at: seconds(cancelAt),
  };
}
