import { describe, expect, test } from 'vitest';
import { membership } from '../../test/createTestMembership.ts';
import { parseCreateSubscription } from './parseCreateSubscription.ts';
import { RestError } from './RestError.ts';

const nowSeconds = 1_767_225_600;
const item = membership.items[0];
const price = item?.price_data;

/** `code param` of what the parser throws. */
const refusal = (body: unknown): string => {
  try {
    parseCreateSubscription(body, { nowSeconds });
  } catch (error) {
    if (error instanceof RestError) return `${error.code} ${error.param ?? '-'}`;
    throw error;
  }
  return 'accepted';
};
const withItem = (change: object) => ({ items: [{ ...item, ...change }] });
const withPrice = (change: object) => withItem({ price_data: { ...price, ...change } });
const withRecurring = (change: object) =>
  withPrice({ recurring: { interval: 'month', ...change } });
const at = 'items.0.price_data';

test('the example of API reference 6.1 is read as it is', () => {
  expect(parseCreateSubscription(membership, { nowSeconds })).toEqual({
    item: {
      priceId: 'price_pro_m',
      product: 'Pro plan',
      unitAmount: 1900,
      recurring: { interval: 'month', intervalCount: 1 },
      quantity: 1,
      metadata: {},
    },
    customer: 'cust-42',
    email: 'payer@shop.example',
    metadata: {},
  });
});

describe('refusals', () => {
  test.each([
    [{ items: undefined }, 'parameter_missing items'],
    [{ items: [] }, 'parameter_invalid items'],
    [{ items: [item, item] }, 'parameter_invalid items'],
    [{ items: {} }, 'parameter_invalid items'],
    [{ items: ['x'] }, 'parameter_invalid items.0'],
    [withItem({ price_data: undefined }), `parameter_missing ${at}`],
    [withItem({ price_data: 'x' }), `parameter_invalid ${at}`],
    [withItem({ quantity: 0 }), 'parameter_invalid items.0.quantity'],
    [withItem({ quantity: '1' }), 'parameter_invalid items.0.quantity'],
    [withItem({ metadata: 7 }), 'parameter_invalid items.0.metadata'],
    [withPrice({ price_id: undefined }), `parameter_missing ${at}.price_id`],
    [withPrice({ price_id: 5 }), `parameter_invalid ${at}.price_id`],
    [withPrice({ price_id: undefined, id: 5 }), `parameter_invalid ${at}.id`],
    [withPrice({ currency: undefined }), `parameter_missing ${at}.currency`],
    [withPrice({ currency: 'EUR' }), `parameter_invalid ${at}.currency`],
    [withPrice({ product: undefined }), `parameter_missing ${at}.product`],
    [withPrice({ product: '' }), `parameter_invalid ${at}.product`],
    [withPrice({ product: { name: 'Pro' } }), `parameter_invalid ${at}.product`],
    [withPrice({ unit_amount: undefined }), `parameter_missing ${at}.unit_amount`],
    [withPrice({ unit_amount: 0 }), `parameter_invalid ${at}.unit_amount`],
    [withPrice({ unit_amount: 1.5 }), `parameter_invalid ${at}.unit_amount`],
    [
      withItem({ price_data: { ...price, unit_amount: 2 ** 52 }, quantity: 3 }),
      `parameter_invalid ${at}.unit_amount`,
    ],
    [withPrice({ recurring: undefined }), `parameter_missing ${at}.recurring`],
    [withPrice({ recurring: 'month' }), `parameter_invalid ${at}.recurring`],
    [withRecurring({ interval: undefined }), `parameter_missing ${at}.recurring.interval`],
    [withRecurring({ interval: 'quarter' }), `parameter_invalid ${at}.recurring.interval`],
    [withRecurring({ interval_count: 0 }), `parameter_invalid ${at}.recurring.interval_count`],
    [withRecurring({ interval_count: 1001 }), `parameter_invalid ${at}.recurring.interval_count`],
    [{ customer: undefined }, 'parameter_missing customer'],
    [{ customer: {} }, 'parameter_invalid customer'],
    [{ customer_email: 'nobody' }, 'parameter_invalid customer_email'],
    [{ customer_name: 'x'.repeat(256) }, 'parameter_invalid customer_name'],
    [{ customer_phone: 5 }, 'parameter_invalid customer_phone'],
    [{ currency: 'EUR' }, 'parameter_invalid currency'],
    [{ description: 'x'.repeat(501) }, 'parameter_invalid description'],
    [{ success_url: 'javascript:alert(1)' }, 'parameter_invalid success_url'],
    [{ success_url: `https://a.test/${'x'.repeat(500)}` }, 'parameter_invalid success_url'],
    [{ cancel_url: 'nowhere' }, 'parameter_invalid cancel_url'],
    [{ trial_end: nowSeconds }, 'parameter_invalid trial_end'],
    [{ trial_end: '2030' }, 'parameter_invalid trial_end'],
    [{ trial_end: 1e14 }, 'parameter_invalid trial_end'],
    [{ billing_cycle_anchor: -1 }, 'parameter_invalid billing_cycle_anchor'],
    [
      { trial_end: nowSeconds + 9, billing_cycle_anchor: nowSeconds },
      'parameter_invalid billing_cycle_anchor',
    ],
    [{ cancel_at: nowSeconds }, 'parameter_invalid cancel_at'],
    [{ iterations: 0 }, 'parameter_invalid iterations'],
    [{ cancel_at: nowSeconds + 9, iterations: 2 }, 'parameter_invalid iterations'],
    [{ metadata: null }, 'parameter_invalid metadata'],
  ])('%j → %s', (change, expected) => {
    expect(refusal({ ...membership, ...change })).toBe(expected);
  });

  test.each([null, 5, 'x', []])('%j is no body', (body) => {
    expect(refusal(body)).toBe('parameter_invalid -');
  });

  test.each([
    { customer_name: 'x'.repeat(255) },
    { description: 'x'.repeat(500) },
    { currency: 'usd' },
    { billing_cycle_anchor: nowSeconds - 1000 },
    { trial_end: nowSeconds + 1 },
    { cancel_at: nowSeconds + 1 },
    { iterations: 1 },
    withPrice({ price_id: undefined, id: 'price_1' }),
  ])('the limits themselves are accepted: %j', (change) => {
    expect(refusal({ ...membership, ...change })).toBe('accepted');
  });
});
