import { describe, expect, it } from 'vitest';
import { toCreateRefundBody } from './CreateRefundParams.ts';
import { toInvoicesQuery, toSubscriptionsQuery } from './ListParams.ts';

const refund = { refundId: 'ret-1', charge: 'cs_1', amount: { minor: 100, currency: 'USDT' } };
const body = (change: object = {}) => toCreateRefundBody({ ...refund, ...change });
const given = (value: object) => Object.entries(value).filter(([, one]) => one !== undefined);

describe('the body of a refund', () => {
  it('has what was given, under the names of the API, and nothing else', () => {
    expect(Object.keys(body())).toEqual(['charge', 'refund_id', 'amount', 'currency']);
    expect(
      body({
        ...{ charge: undefined, paymentId: 'pi_1', amount: { minor: 1, currency: 'USDC' } },
        ...{ reason: 'duplicate', description: 'Twice', metadata: { desk: '7' } },
        ...{ destinationAddress: 'T9yD', destinationAddressId: 0 },
      }),
    ).toEqual({
      ...{ payment_id: 'pi_1', refund_id: 'ret-1', amount: 1, currency: 'USDC' },
      ...{ reason: 'duplicate', description: 'Twice', metadata: { desk: '7' } },
      ...{ destination_address: 'T9yD', destination_address_id: 0 },
    });
  });

  it.each<[path: string, why: string, change: object]>([
    ['paymentId', 'exclude each other', { paymentId: 'pi_1' }],
    ['charge', 'which payment to refund', { charge: undefined }],
    ['charge', '', { charge: '../x' }],
    ['paymentId', '', { charge: undefined, paymentId: 'a b' }],
    ['refundId', '', { refundId: 'a/b' }],
    ['amount.currency', 'must be USDT or USDC', { amount: { minor: 1, currency: 'USD' } }],
    ['amount', 'at least 0.01', { amount: { minor: 0, currency: 'USDT' } }],
    ['reason', 'must be one of ', { reason: 'because' }],
    ['description', '', { description: 'd'.repeat(2_001) }],
    ['metadata.n', 'must be a string', { metadata: { n: null } }],
    ['destinationAddress', '', { destinationAddress: '' }],
    ['destinationAddress', '', { destinationAddress: 'T'.repeat(129) }],
    ['destinationAddressId', '', { destinationAddressId: -1 }],
  ])('is refused for its %s: %s', (path, why, change) => {
    expect(() => body(change)).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        path,
        message: expect.stringContaining(why),
      }),
    );
  });

  it('may be as long as it may be', () => {
    const longest = { description: 'd'.repeat(2_000), destinationAddress: 'T'.repeat(128) };
    expect(() => body(longest)).not.toThrow();
  });

  it('is refused where there are no parameters at all', () => {
    expect(() => toCreateRefundBody(undefined as never)).toThrow(
      expect.objectContaining({ path: 'params' }),
    );
  });
});

describe('what is asked of a list', () => {
  it('is what was given, under the names of the API', () => {
    expect(given(toSubscriptionsQuery({}))).toEqual([]);
    expect(given(toInvoicesQuery({}))).toEqual([]);
    const customer = 'cust-42';
    expect(toSubscriptionsQuery({ customer, status: 'active', limit: 1 })).toEqual({
      ...{ customer, status: 'active', limit: 1 },
    });
    expect(
      toInvoicesQuery({
        ...{ subscriptionId: 'sub_1', customer, status: 'paid', limit: 100 },
        startingAfter: 'in_1',
      }),
    ).toEqual({
      ...{ subscription_id: 'sub_1', customer, status: 'paid', limit: 100 },
      starting_after: 'in_1',
    });
  });

  it.each<[path: string, params: object]>([
    ['limit', { limit: 0 }],
    ['limit', { limit: 101 }],
    ['limit', { limit: 1.5 }],
    ['customer', { customer: '' }],
    ['customer', { customer: 'c'.repeat(256) }],
    ['status', { status: 'sleeping' }],
  ])('is refused for its %s: %j', (path, params) => {
    for (const ask of [toSubscriptionsQuery, toInvoicesQuery]) {
      expect(() => ask(params)).toThrow(expect.objectContaining({ code: 'invalid-input', path }));
    }
  });

  it.each([
    ['subscriptionId', { subscriptionId: '' }],
    ['startingAfter', { startingAfter: 'a\nb' }],
  ])('is refused for its %s', (path, params) => {
    expect(() => toInvoicesQuery(params)).toThrow(expect.objectContaining({ path }));
  });
});
