import { describe, expect, it } from 'vitest';
import {
  type SubscriptionItemParams,
  toCreateSubscriptionBody,
} from './CreateSubscriptionParams.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const item: SubscriptionItemParams = {
  ...{ priceId: 'price_1', product: 'Pro plan', unitAmount: usd(1_900), interval: 'month' },
};
const at = 1_767_225_600_000;
const body = (change: object = {}, itemChange: object = {}) =>
  toCreateSubscriptionBody({
    ...{ customer: 'cust-42', item: { ...item, ...itemChange }, ...change },
  });

describe('the body of a subscription', () => {
  it('has what was given, under the names of the API, and nothing else', () => {
    expect(body()).toEqual({
      items: [
        {
          price_data: {
            ...{ price_id: 'price_1', currency: 'USD', product: 'Pro plan', unit_amount: 1_900 },
            recurring: { interval: 'month' },
          },
        },
      ],
      ...{ customer: 'cust-42', currency: 'USD' },
    });
    expect(Object.keys(body())).toEqual(['items', 'customer', 'currency']);
    expect(
      body(
        {
          ...{
            customerEmail: 'a@b',
            customerPhone: '+1',
            customerName: 'Ann',
            description: 'Club',
          },
          ...{ successUrl: 'https://shop.test/ok', cancelUrl: 'https://shop.test/back' },
          ...{ trialEnd: at + 999, iterations: 12, metadata: { plan: 'pro' } },
        },
        { intervalCount: 3, quantity: 2, metadata: { size: 'L' } },
      ),
    ).toMatchObject({
      items: [
        {
          price_data: { recurring: { interval: 'month', interval_count: 3 } },
          ...{ quantity: 2, metadata: { size: 'L' } },
        },
      ],
      ...{ customer_email: 'a@b', customer_phone: '+1', customer_name: 'Ann', description: 'Club' },
      ...{ success_url: 'https://shop.test/ok', cancel_url: 'https://shop.test/back' },
      // Whole seconds, never rounded up.
      ...{ trial_end: at / 1_000, iterations: 12, metadata: { plan: 'pro' } },
    });
    expect(body({ billingCycleAnchor: at, cancelAt: at })).toMatchObject({
      ...{ billing_cycle_anchor: at / 1_000, cancel_at: at / 1_000 },
    });
  });

  it.each<[string, object, object?]>([
    [
      'names that are as long as they may be',
      { customer: 'c'.repeat(255) },
      { product: 'p'.repeat(255) },
    ],
    ['texts that are as long as they may be', { customerName: 'n'.repeat(255) }],
    ['a long number', { customerPhone: '1'.repeat(64) }],
    ['a description that is as long as it may be', { description: 'd'.repeat(500) }],
    ['an address that is as long as it may be', { successUrl: 'https://s.test/'.padEnd(512, 'x') }],
    ['a period of a thousand intervals', {}, { intervalCount: 1_000 }],
    ['one cent, once', { iterations: 1 }, { unitAmount: usd(1), quantity: 1, intervalCount: 1 }],
    ['the earliest time that is none in seconds', { trialEnd: 100_000_000_000 }],
    ['the last time there is', { cancelAt: 253_402_300_799_999 }],
  ])('may have %s', (_, change, itemChange) => {
    expect(() => body(change, itemChange)).not.toThrow();
  });

  it.each<[path: string, why: string, change: object, itemChange?: object]>([
    ['item.unitAmount', 'must be in USD', {}, { unitAmount: { minor: 1, currency: 'EUR' } }],
    ['item.unitAmount', 'at least 1 cent', {}, { unitAmount: usd(0) }],
    ['item.unitAmount', 'too large', {}, { unitAmount: usd(2 ** 52), quantity: 4 }],
    ['item.quantity', '', {}, { quantity: 0 }],
    ['item.intervalCount', '', {}, { intervalCount: 0 }],
    ['item.intervalCount', '', {}, { intervalCount: 1_001 }],
    ['item.interval', 'must be one of ', {}, { interval: 'decade' }],
    ['item.priceId', '', {}, { priceId: '' }],
    ['item.priceId', '', {}, { priceId: 'p'.repeat(256) }],
    ['item.product', '', {}, { product: 'a\u0000b' }],
    ['item.product', '', {}, { product: 'p'.repeat(256) }],
    ['item.metadata.n', 'must be a string', {}, { metadata: { n: 1 } }],
    ['item', '', { item: 'pro' }],
    ['customer', '', { customer: '' }],
    ['customer', '', { customer: 'c'.repeat(256) }],
    ['customerEmail', '', { customerEmail: '@b' }],
    ['customerPhone', '', { customerPhone: '1'.repeat(65) }],
    ['customerName', '', { customerName: 'n'.repeat(256) }],
    ['description', '', { description: 'd'.repeat(501) }],
    ['successUrl', 'absolute http or https', { successUrl: 'file:///etc/passwd' }],
    ['successUrl', '', { successUrl: 'https://s.test/'.padEnd(513, 'x') }],
    ['cancelUrl', 'absolute http or https', { cancelUrl: 'x' }],
    ['cancelUrl', '', { cancelUrl: 'https://s.test/'.padEnd(513, 'x') }],
    // Seconds that somebody forgot to multiply.
    ['trialEnd', '', { trialEnd: at / 1_000 }],
    ['trialEnd', '', { trialEnd: 99_999_999_999 }],
    ['billingCycleAnchor', '', { billingCycleAnchor: 253_402_300_800_000 }],
    ['cancelAt', '', { cancelAt: at + 0.5 }],
    ['iterations', '', { iterations: 0 }],
    ['metadata', 'object of strings', { metadata: [] }],
    ['billingCycleAnchor', 'exclude each other', { trialEnd: at, billingCycleAnchor: at }],
    ['iterations', 'exclude each other', { cancelAt: at, iterations: 2 }],
  ])('is refused for its %s: %s', (path, why, change, itemChange) => {
    expect(() => body(change, itemChange)).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        path,
        message: expect.stringContaining(why),
      }),
    );
  });

  it('is refused where there are no parameters at all', () => {
    expect(() => toCreateSubscriptionBody(undefined as never)).toThrow(
      expect.objectContaining({ path: 'params' }),
    );
  });

  it('is refused for a price of half a cent, by its name', () => {
    expect(() => body({}, { unitAmount: usd(1.5) })).toThrow(
      expect.objectContaining({ code: 'invalid-money', path: 'item.unitAmount' }),
    );
  });
});
