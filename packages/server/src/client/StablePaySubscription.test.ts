import { describe, expect, it } from 'vitest';
import {
  customer,
  expandedMethod,
  invoice,
  item,
  metadata,
  priceData,
  subscription,
} from '../../test/apiResources.ts';
import { parseStablePayInvoice } from './StablePayInvoice.ts';
import { parseExpandedPaymentMethod } from './StablePayPaymentMethod.ts';
import { parseStablePaySubscription } from './StablePaySubscription.ts';

const at = (path: string) => expect.objectContaining({ path });
const usd = (minor: number) => ({ minor, currency: 'USD' });

describe('a resource of the API', () => {
  it('a subscription, in our own terms, with all that was asked for', () => {
    expect(parseStablePaySubscription(subscription)).toEqual({
      ...{ id: 'sub_1', customer: 'cust-42', status: 'active', description: 'Club' },
      item: {
        ...{ id: 'si_1', priceId: 'price_1', product: 'Pro', unitAmount: usd(1_900) },
        ...{ interval: 'month', intervalCount: 2, quantity: 3, metadata },
      },
      ...{ createdAt: 1_000, billingCycleAnchor: 2_000, currentPeriodStart: 3_000 },
      ...{ currentPeriodEnd: 4_000, trialEnd: 5_000, cancelAt: 6_000, canceledAt: 7_000 },
      ...{ iterations: 8, paymentMethodId: 'pm_1', latestInvoiceId: 'in_1' },
      checkoutUrl: 'https://pay.test/sub_1',
      latestInvoice: parseStablePayInvoice(invoice),
      customerObject: {
        ...{ id: 'cus_1', externalId: 'cust-42', email: 'a@b', name: 'Ann', phone: '+1' },
        raw: customer,
      },
      paymentMethod: parseExpandedPaymentMethod(expandedMethod),
      ...{ metadata, raw: subscription },
    });
    const named = { ...item, price_data: { ...priceData, id: undefined, price_id: 'price_2' } };
    expect(parseStablePaySubscription({ ...subscription, items: [named] }).item.priceId).toBe(
      'price_2',
    );
  });

  it.each<[path: string, items: unknown]>([
    ['items', []],
    ['items', [item, item]],
    ['items', item],
    ['items.0', ['x']],
    ['items.0.price_data', [{ ...item, price_data: undefined }]],
    ['items.0.price_data.product', [{ ...item, price_data: { ...priceData, product: '' } }]],
    [
      'items.0.price_data.unit_amount',
      [{ ...item, price_data: { ...priceData, unit_amount: 1.5 } }],
    ],
    ['items.0.price_data.recurring', [{ ...item, price_data: { ...priceData, recurring: 1 } }]],
    ['items.0.quantity', [{ ...item, quantity: 0 }]],
    ...['interval', 'interval_count'].map((field): [string, unknown] => [
      `items.0.price_data.recurring.${field}`,
      [{ ...item, price_data: { ...priceData, recurring: { interval: 'month', [field]: 0 } } }],
    ]),
  ])('a subscription is none by its %s', (path, items) => {
    expect(() => parseStablePaySubscription({ ...subscription, items })).toThrow(at(path));
  });

  it('a customer that came along is none without an id', () => {
    const broken = { ...subscription, customer_object: { email: 'a@b' } };
    expect(() => parseStablePaySubscription(broken)).toThrow(
      expect.objectContaining({ family: 'validation' }),
    );
  });

  it('says why it is none with more or fewer items than one, or a customer that is a list', () => {
    for (const items of [[], [item, item]]) {
      expect(() => parseStablePaySubscription({ ...subscription, items })).toThrow(
        expect.objectContaining({
          ...{ code: 'invalid-input', path: 'items' },
          message: expect.stringContaining('exactly one element'),
        }),
      );
    }
    expect(() => parseStablePaySubscription({ ...subscription, customer_object: [] })).toThrow(
      at('customer_object'),
    );
  });
});
