import fc from 'fast-check';
import { currencies, refundReasons, subscriptionIntervals } from '@stablepay/core';
import type { CreateRefundParams } from '../../src/client/CreateRefundParams.ts';
import type { CreateSessionParams } from '../../src/client/CreateSessionParams.ts';
import type { CreateSubscriptionParams } from '../../src/client/CreateSubscriptionParams.ts';

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const text = (maxLength: number) => fc.string({ maxLength, unit: 'grapheme' });
// Characters count as UTF-16 units on both sides, so the longest texts are plain.
const words = (maxLength: number) => fc.oneof(text(40), fc.constant('x'.repeat(maxLength)));
const ownId = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .filter((id) => id.length <= 255 && /^[^\p{Cc}]+$/u.test(id));
const url = fc.webUrl({ validSchemes: ['http', 'https'], size: 'small' });
const email = fc.constantFrom('a@b.example', 'payer+shop@shop.example', '支付@例子.example');
const metadata = fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), text(20), {
  maxKeys: 4,
});
const minor = fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 10 ** 11 }));

const lineItem = fc.record({
  name: fc.string({ minLength: 1, maxLength: 60 }).filter((name) => name.trim() !== ''),
  description: optional(words(2_000)),
  unitAmount: fc.integer({ min: 1, max: 10 ** 7 }),
  quantity: fc.integer({ min: 1, max: 99 }),
});

const extras = fc.record({
  description: optional(words(2_000)),
  successUrl: optional(url),
  cancelUrl: optional(url),
  customerEmail: optional(email),
  metadata: optional(metadata),
});

const currency = fc.constantFrom(...Object.keys(currencies));

/** Orders without items, or with items whose sum is the total. `orderId` is the caller's. */
export const sessionRequest: fc.Arbitrary<Omit<CreateSessionParams, 'orderId'>> = fc.oneof(
  fc
    .record({ extras, currency, minor })
    .map((one) => ({ ...one.extras, amount: { minor: one.minor, currency: one.currency } })),
  fc
    .record({
      extras,
      currency,
      lineItems: fc.array(lineItem, { minLength: 1, maxLength: 5 }),
      taxAmount: optional(fc.integer({ min: 0, max: 10 ** 6 })),
      shippingAmount: optional(fc.integer({ min: 0, max: 10 ** 6 })),
    })
    .map(({ extras: rest, currency: code, lineItems, taxAmount, shippingAmount }) => {
      const items = lineItems.reduce((sum, item) => sum + item.unitAmount * item.quantity, 0);
      const total = items + (taxAmount ?? 0) + (shippingAmount ?? 0);
      return {
        ...rest,
        amount: { minor: total, currency: code },
        lineItems,
        taxAmount,
        shippingAmount,
      };
    }),
);

const item = fc.record({
  priceId: ownId,
  product: ownId,
  unitAmount: fc.record({ minor, currency: fc.constantFrom('USD', 'usd') }),
  interval: fc.constantFrom(...subscriptionIntervals),
  intervalCount: optional(fc.integer({ min: 1, max: 1_000 })),
  quantity: optional(fc.integer({ min: 1, max: 1_000 })),
  metadata: optional(metadata),
});

const day = 86_400_000;

/** Subscriptions as seen at `now`, Unix milliseconds. */
export const subscriptionRequest = (now: number): fc.Arbitrary<CreateSubscriptionParams> =>
  fc
    .record({
      extras,
      item,
      customer: fc.constantFrom('cust-1', 'cust-2', '客户 3'),
      customerName: optional(words(255)),
      customerPhone: optional(text(20)),
      description: optional(words(500)),
      start: fc.constantFrom('now', 'trial', 'anchor'),
      end: fc.constantFrom('never', 'at', 'iterations'),
      days: fc.integer({ min: 1, max: 90 }),
    })
    .map(({ extras: rest, start, end, days, description, ...params }) => ({
      ...rest,
      ...params,
      description,
      trialEnd: start === 'trial' ? now + days * day : undefined,
      billingCycleAnchor: start === 'anchor' ? now + days * day : undefined,
      cancelAt: end === 'at' ? now + 400 * day : undefined,
      iterations: end === 'iterations' ? days : undefined,
    }));

/** Refunds of a payment the caller names. */
export const refundRequest: fc.Arbitrary<
  Omit<CreateRefundParams, 'refundId' | 'charge' | 'paymentId'>
> = fc.record({
  amount: fc.record({
    minor: fc.integer({ min: 1, max: 10_000 }),
    currency: fc.constantFrom('USDT', 'USDC'),
  }),
  reason: optional(fc.constantFrom(...refundReasons)),
  description: optional(words(2_000)),
  metadata: optional(metadata),
  destinationAddress: optional(ownId.filter((id) => id.length <= 128)),
  destinationAddressId: optional(fc.nat(100)),
});
