import { currencies, tokens } from '@stablepay/core';
import { refundReasons } from '../refund/refundRules.ts';
import { intervals } from '../subscription/subscriptionRules.ts';
import { described, integerFrom, type JsonSchema, objectOf, oneOf, textOf } from './JsonSchema.ts';

const anyCase = (words: readonly string[]): JsonSchema => ({
  type: 'string',
  description: `${words.join(', ')}, in any case`,
  pattern: `^(${words.map(inAnyCase).join('|')})$`,
});

const inAnyCase = (word: string) =>
  word.replace(/[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`);

const merchantId = (maximum = 255) =>
  described(
    { ...textOf(maximum, 1), pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f]+$' },
    'No control characters',
  );
const metadata = described({ type: 'object' }, 'Values that are no strings come back as JSON text');
const url = (maximum: number): JsonSchema => ({
  ...textOf(maximum),
  format: 'uri',
  description: 'http or https',
});
const seconds = described({ ...integerFrom(0), maximum: 253_402_300_799 }, 'Unix seconds');
const usd = anyCase(['USD']);
const email: JsonSchema = { ...textOf(254), pattern: '^[^\\s@]+@[^\\s@]+$' };

const lineItem = objectOf(
  {
    price_data: objectOf(
      {
        currency: described(textOf(2000), 'The currency of the session'),
        unit_amount: integerFrom(1),
        product_data: objectOf({ name: textOf(2000, 1), description: textOf(2000) }, ['name']),
      },
      ['currency', 'unit_amount', 'product_data'],
    ),
    quantity: integerFrom(1),
  },
  ['price_data', 'quantity'],
);

const subscriptionItem = objectOf(
  {
    price_data: objectOf(
      {
        price_id: described(merchantId(), 'Or `id`; one of them is required'),
        currency: usd,
        product: described(merchantId(), 'Name of the product'),
        unit_amount: integerFrom(1),
        recurring: objectOf(
          {
            interval: oneOf(intervals),
            interval_count: { ...integerFrom(1), maximum: 1000, default: 1 },
          },
          ['interval'],
        ),
      },
      ['currency', 'product', 'unit_amount', 'recurring'],
    ),
    quantity: { ...integerFrom(1), default: 1 },
    metadata,
  },
  ['price_data'],
);

/** The bodies of the POST operations (API reference 5.1, 6.1, 6.4, 8.1). */
export const requestSchemas = {
  CreateSession: described(
    objectOf(
      {
        amount: described(integerFrom(1), 'Total in minor units'),
        currency: anyCase(Object.keys(currencies)),
        order_id: merchantId(),
        description: textOf(2000),
        line_items: { type: 'array', items: lineItem, minItems: 1, maxItems: 200 },
        tax_amount: integerFrom(0),
        shipping_amount: integerFrom(0),
        success_url: url(2048),
        cancel_url: url(2048),
        customer_email: email,
        metadata,
      },
      ['amount', 'currency', 'order_id'],
    ),
    'With `line_items`: amount = Σ(unit_amount × quantity) + tax_amount + shipping_amount',
  ),
  CreateSubscription: described(
    objectOf(
      {
        items: { type: 'array', items: subscriptionItem, minItems: 1, maxItems: 1 },
        customer: described(merchantId(), 'The merchant’s own customer id'),
        customer_email: email,
        customer_phone: textOf(64),
        customer_name: textOf(255),
        currency: usd,
        description: textOf(500),
        success_url: url(512),
        cancel_url: url(512),
        trial_end: described(seconds, 'Unix seconds, future'),
        billing_cycle_anchor: seconds,
        cancel_at: described(seconds, 'Unix seconds, future'),
        iterations: described(integerFrom(1), 'Ends after that many paid periods'),
        metadata,
      },
      ['items', 'customer'],
    ),
    '`trial_end` excludes `billing_cycle_anchor`, `cancel_at` excludes `iterations`',
  ),
  CancelSubscription: objectOf({ cancel_at_period_end: { type: 'boolean', default: false } }, []),
  CreateRefund: described(
    objectOf(
      {
        charge: described(merchantId(128), 'Session id of an ordinary payment'),
        payment_id: described(merchantId(128), 'Payment of a subscription invoice'),
        refund_id: described(merchantId(), 'The merchant’s own id, and the idempotency key'),
        amount: described(integerFrom(1), 'Hundredths of the token'),
        currency: anyCase(Object.keys(tokens)),
        reason: oneOf(refundReasons),
        description: textOf(2000),
        metadata,
        destination_address: merchantId(128),
        destination_address_id: integerFrom(0),
      },
      ['refund_id', 'amount', 'currency'],
    ),
    'Exactly one of `charge` and `payment_id`',
  ),
} as const satisfies Record<string, JsonSchema>;
