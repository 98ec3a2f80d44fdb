import { describe, expect, it } from 'vitest';
import { type CreateSessionParams, toCreateSessionBody } from './CreateSessionParams.ts';

const order: CreateSessionParams = { amount: { minor: 3_300, currency: 'USD' }, orderId: 'ORD-1' };
const mug = { name: 'Mug', quantity: 2, unitAmount: 1_500 };
const body = (change: object = {}) => toCreateSessionBody({ ...order, ...change });
const items = (count: number) => ({
  amount: { minor: Math.max(1, count), currency: 'USD' },
  lineItems: Array.from({ length: count }, () => ({ ...mug, quantity: 1, unitAmount: 1 })),
});
/** The largest order of which one row has another `change`. */
const row = (change: object) => ({ lineItems: [{ ...mug, ...change }] });

describe('the body of a session', () => {
  it('has what was given, under the names of the API, and nothing else', () => {
    expect(Object.keys(body())).toEqual(['amount', 'currency', 'order_id']);
    expect(
      body({
        ...{ description: 'Two mugs', taxAmount: 200, shippingAmount: 100 },
        lineItems: [{ ...mug, description: 'Blue' }],
        ...{ successUrl: 'https://shop.test/ok', cancelUrl: 'http://shop.test/back' },
        ...{ customerEmail: 'a@b', metadata: { channel: 'web' } },
      }),
    ).toEqual({
      ...{ amount: 3_300, currency: 'USD', order_id: 'ORD-1', description: 'Two mugs' },
      line_items: [
        {
          price_data: {
            ...{ currency: 'USD', unit_amount: 1_500 },
            product_data: { name: 'Mug', description: 'Blue' },
          },
          quantity: 2,
        },
      ],
      ...{ tax_amount: 200, shipping_amount: 100 },
      ...{ success_url: 'https://shop.test/ok', cancel_url: 'http://shop.test/back' },
      ...{ customer_email: 'a@b', metadata: { channel: 'web' } },
    });
  });

  it.each<[string, object]>([
    ['a name that is as long as it may be', { orderId: 'o'.repeat(255) }],
    ['a text that is as long as it may be', { description: 'd'.repeat(2_000) }],
    ['no words', { description: '' }],
    [
      'an address that is as long as it may be',
      { successUrl: 'https://s.test/'.padEnd(2_048, 'x') },
    ],
    ['one minor unit', { amount: { minor: 1, currency: 'USD' } }],
    ['neither tax nor shipping to pay', { taxAmount: 0, shippingAmount: 0 }],
    ['one row', items(1)],
    ['200 rows', items(200)],
    [
      'rows whose sum is the amount with tax and shipping',
      { lineItems: [mug], taxAmount: 200, shippingAmount: 100 },
    ],
  ])('may have %s', (_, change) => {
    expect(() => body(change)).not.toThrow();
  });

  it.each<[path: string, why: string, change: object]>([
    ['amount', 'at least 1 minor unit', { amount: { minor: 0, currency: 'USD' } }],
    ['amount.currency', 'not a pricing currency', { amount: { minor: 1, currency: 'USDT' } }],
    ['orderId', '', { orderId: '' }],
    ['orderId', '', { orderId: 'o'.repeat(256) }],
    ['orderId', '', { orderId: 'a\nb' }],
    ['orderId', '', { orderId: undefined }],
    ['description', '', { description: 'd'.repeat(2_001) }],
    ['description', '', { description: 5 }],
    ['lineItems', '1 to 200 rows', items(0)],
    ['lineItems', '1 to 200 rows', items(201)],
    ['lineItems', '1 to 200 rows', { lineItems: { length: 1 } }],
    ['lineItems.0', '', { lineItems: ['Mug'] }],
    ['lineItems.0.name', '', row({ name: ' ' })],
    ['lineItems.0.name', '', row({ name: 'n'.repeat(2_001) })],
    ['lineItems.0.description', '', row({ description: 'd'.repeat(2_001) })],
    ['lineItems.0.unitAmount', '', row({ unitAmount: 0 })],
    ['lineItems.0.unitAmount', '', row({ unitAmount: 1.5 })],
    ['lineItems.0.quantity', '', row({ quantity: 0 })],
    ['lineItems.1.quantity', '', { lineItems: [mug, { ...mug, quantity: -1 }] }],
    ['taxAmount', '', { taxAmount: -1 }],
    ['shippingAmount', '', { shippingAmount: -1 }],
    ['successUrl', 'absolute http or https', { successUrl: 'javascript:alert(1)' }],
    ['successUrl', 'absolute http or https', { successUrl: '/orders' }],
    ['successUrl', '', { successUrl: 'https://s.test/'.padEnd(2_049, 'x') }],
    ['cancelUrl', 'absolute http or https', { cancelUrl: 'data:text/html,x' }],
    ['customerEmail', '', { customerEmail: 'a' }],
    ['customerEmail', '', { customerEmail: 'a@b c' }],
    ['customerEmail', '', { customerEmail: `${'a'.repeat(253)}@b` }],
    ['metadata', 'object of strings', { metadata: ['x'] }],
    ['metadata', 'object of strings', { metadata: null }],
    ['metadata', 'object of strings', { metadata: 'x' }],
    ['metadata.n', 'must be a string', { metadata: { n: 1 } }],
    ['amount', 'not the sum', { lineItems: [mug], taxAmount: 200 }],
    ['amount', 'not the sum', { lineItems: [mug], shippingAmount: 100 }],
    ['amount', 'not the sum', { lineItems: [mug], taxAmount: 100, shippingAmount: 100 }],
  ])('is refused for its %s: %s', (path, why, change) => {
    expect(() => body(change)).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        path,
        message: expect.stringContaining(why),
      }),
    );
  });

  it('is refused for a sum no number can hold', () => {
    const lineItems = [{ ...mug, quantity: 2 ** 30, unitAmount: 2 ** 30 }];
    expect(() => body({ lineItems })).toThrow(expect.objectContaining({ path: 'amount' }));
  });

  it('is refused where there are no parameters at all', () => {
    expect(() => toCreateSessionBody(undefined as never)).toThrow(
      expect.objectContaining({ path: 'params' }),
    );
  });
});
