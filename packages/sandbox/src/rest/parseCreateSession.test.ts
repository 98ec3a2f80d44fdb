import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCreateSession } from './parseCreateSession.ts';
import { RestError } from './RestError.ts';

const valid = { amount: 2599, currency: 'USD', order_id: 'ORD-1001' };
const row = {
  price_data: {
    currency: 'USD',
    unit_amount: 1000,
    product_data: { name: 'Mug', description: 'Blue' },
  },
  quantity: 2,
};

/** `code param` of what the parser throws. */
const refusal = (body: unknown): string => {
  try {
    parseCreateSession(body);
  } catch (error) {
    if (error instanceof RestError) return `${error.code} ${error.param ?? '-'}`;
    throw error;
  }
  return 'accepted';
};

const withRow = (change: object) => ({
  ...valid,
  amount: 2000,
  line_items: [{ ...row, ...change }],
});
const withPrice = (change: object) => withRow({ price_data: { ...row.price_data, ...change } });
const withProduct = (change: object) =>
  withPrice({ product_data: { ...row.price_data.product_data, ...change } });

test('the example of API reference 5.1 is read as it is', () => {
  const parsed = parseCreateSession({
    ...valid,
    description: 'Two mugs',
    line_items: [row],
    tax_amount: 199,
    shipping_amount: 400,
    customer_email: 'payer@shop.example',
    success_url: 'https://shop.example/ok',
    cancel_url: 'https://shop.example/back',
    metadata: { cart: 'c-77' },
  });
  expect(parsed).toEqual({
    amount: 2599,
    currency: 'USD',
    orderId: 'ORD-1001',
    description: 'Two mugs',
    lineItems: [row],
    taxAmount: 199,
    shippingAmount: 400,
    successUrl: 'https://shop.example/ok',
    cancelUrl: 'https://shop.example/back',
    metadata: { cart: 'c-77', email: 'payer@shop.example', description: 'Two mugs' },
  });
});

describe('missing fields', () => {
  test.each([
    ['amount', { ...valid, amount: undefined }],
    ['currency', { ...valid, currency: undefined }],
    ['order_id', { ...valid, order_id: undefined }],
    ['amount', { ...valid, amount: null }],
    ['line_items.0.price_data', withRow({ price_data: undefined })],
    ['line_items.0.quantity', withRow({ quantity: undefined })],
    ['line_items.0.price_data.currency', withPrice({ currency: undefined })],
    ['line_items.0.price_data.unit_amount', withPrice({ unit_amount: null })],
    ['line_items.0.price_data.product_data', withPrice({ product_data: undefined })],
    ['line_items.0.price_data.product_data.name', withProduct({ name: undefined })],
  ])('%s', (param, body) => {
    expect(refusal(body)).toBe(`parameter_missing ${param}`);
  });
});

describe('invalid fields', () => {
  test.each([
    ['amount', { ...valid, amount: 0 }],
    ['amount', { ...valid, amount: -1 }],
    ['amount', { ...valid, amount: 1.5 }],
    ['amount', { ...valid, amount: '2599' }],
    ['amount', { ...valid, amount: 2 ** 53 }],
    ['amount', { ...valid, amount: Number.MAX_SAFE_INTEGER, currency: 'GBP' }],
    ['currency', { ...valid, currency: 'XXX' }],
    ['currency', { ...valid, currency: 'USDT' }],
    ['currency', { ...valid, currency: '__proto__' }],
    ['currency', { ...valid, currency: 840 }],
    ['order_id', { ...valid, order_id: '' }],
    ['order_id', { ...valid, order_id: 'a'.repeat(256) }],
    ['order_id', { ...valid, order_id: 'a\u0000b' }],
    ['order_id', { ...valid, order_id: 7 }],
    ['description', { ...valid, description: 7 }],
    ['description', { ...valid, description: null }],
    ['tax_amount', { ...valid, tax_amount: -1 }],
    ['shipping_amount', { ...valid, shipping_amount: '400' }],
    ['success_url', { ...valid, success_url: 'javascript:alert(1)' }],
    ['success_url', { ...valid, success_url: '/relative' }],
    ['cancel_url', { ...valid, cancel_url: 'data:text/html,x' }],
    ['cancel_url', { ...valid, cancel_url: `https://a.b/${'x'.repeat(2048)}` }],
    ['customer_email', { ...valid, customer_email: 'nobody' }],
    ['customer_email', { ...valid, customer_email: 'a b@c' }],
    ['metadata', { ...valid, metadata: [] }],
    ['metadata', { ...valid, metadata: 'x' }],
    ['line_items', { ...valid, line_items: [] }],
    ['line_items', { ...valid, line_items: {} }],
    ['line_items', { ...valid, line_items: Array.from({ length: 201 }, () => row) }],
    ['line_items.0', { ...valid, line_items: ['mug'] }],
    ['line_items.0.quantity', withRow({ quantity: 0 })],
    ['line_items.0.quantity', withRow({ quantity: 1.5 })],
    ['line_items.0.price_data.unit_amount', withPrice({ unit_amount: 0 })],
    ['line_items.0.price_data.currency', withPrice({ currency: 'EUR' })],
    ['line_items.0.price_data.product_data.name', withProduct({ name: ' ' })],
    ['line_items.0.price_data.product_data.description', withProduct({ description: 5 })],
  ])('%s %#', (param, body) => {
    expect(refusal(body)).toBe(`parameter_invalid ${param}`);
  });

  test.each([[undefined], [null], [[]], ['text'], [7]])('a body that is %s', (body) => {
    expect(refusal(body)).toBe('parameter_invalid -');
  });
});

describe('sum rule', () => {
  test('any cart that adds up is accepted, and one unit more or less is refused', () => {
    const rows = fc.array(
      fc.record({
        unit: fc.integer({ min: 1, max: 1e9 }),
        quantity: fc.integer({ min: 1, max: 99 }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    const extra = fc.option(fc.nat(1e6), { nil: undefined });
    fc.assert(
      fc.property(rows, extra, extra, fc.constantFrom(-1, 0, 1), (items, tax, shipping, error) => {
        const sum = items.reduce((total, { unit, quantity }) => total + unit * quantity, 0);
        const amount = sum + (tax ?? 0) + (shipping ?? 0) + error;
        fc.pre(amount > 0);
        const body = {
          ...valid,
          amount,
          tax_amount: tax,
          shipping_amount: shipping,
          line_items: items.map(({ unit, quantity }) => ({
            price_data: { currency: 'usd', unit_amount: unit, product_data: { name: 'x' } },
            quantity,
          })),
        };
        expect(refusal(body)).toBe(error === 0 ? 'accepted' : 'parameter_invalid amount');
      }),
    );
  });

  test('products beyond 2^53 are added exactly', () => {
    const unit = 2 ** 52;
    const body = withPrice({ unit_amount: unit });
    expect(refusal({ ...body, amount: Number.MAX_SAFE_INTEGER })).toBe('parameter_invalid amount');
  });
});

test('B7: a currency in any case is accepted', () => {
  expect(parseCreateSession({ ...valid, currency: 'eUr' }).currency).toBe('EUR');
});

test('metadata of other types comes back as strings', () => {
  const metadata = { text: 'a', number: 1.5, yes: true, nothing: null, nested: { a: [1] } };
  expect(parseCreateSession({ ...valid, metadata }).metadata).toEqual({
    text: 'a',
    number: '1.5',
    yes: 'true',
    nothing: 'null',
    nested: '{"a":[1]}',
  });
});

test('a metadata key named __proto__ stays a key', () => {
  const metadata: unknown = JSON.parse('{"__proto__":"x"}');
  const parsed = parseCreateSession({ ...valid, metadata });
  expect(JSON.stringify(parsed.metadata)).toBe('{"__proto__":"x"}');
});

test('T16: anything at all is either read or refused with a code', () => {
  const anything = fc.record(
    {
      amount: fc.anything(),
      currency: fc.anything(),
      order_id: fc.anything(),
      line_items: fc.anything(),
      metadata: fc.anything(),
      customer_email: fc.anything(),
      success_url: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        anything,
        fc.json().map((text) => JSON.parse(text) as unknown),
      ),
      (body) => {
        expect(refusal(body)).toMatch(/^(accepted|parameter_(missing|invalid) [\w.-]+)$/);
      },
    ),
    { numRuns: 2000 },
  );
});
