import { describe, expect, it } from 'vitest';
import {
  expandedMethod,
  invoice,
  metadata,
  paymentMethod,
  refund,
  session,
  subscription,
} from '../../test/apiResources.ts';
import { parseStablePayInvoice } from './StablePayInvoice.ts';
import {
  parseExpandedPaymentMethod,
  parseStablePayPaymentMethod,
} from './StablePayPaymentMethod.ts';
import { parseCanceledRefund, parseStablePayRefund } from './StablePayRefund.ts';
import { parseCanceledSession, parseStablePaySession } from './StablePaySession.ts';
import { parseStablePaySubscription } from './StablePaySubscription.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const at = (path: string) => expect.objectContaining({ path });

describe('a resource of the API', () => {
  it('a session, in our own terms', () => {
    expect(parseStablePaySession(session)).toEqual({
      ...{ id: 'cs_1', url: 'https://pay.test/cs_1', amount: usd(4_820), status: 'paid' },
      ...{ createdAt: 1_000, expiresAt: 2_000, subscriptionId: 'sub_1', invoiceId: 'in_1' },
      conversion: {
        rate: '1.0000',
        targetCurrency: 'USDT',
        targetAmount: 4_820,
        rateLockedAt: 3_000,
      },
      ...{ metadata, raw: session },
    });
  });

  it.each([
    ['exchange_rate', 1],
    ['exchange_rate', '1'.padEnd(65, '0')],
    ['target_currency', undefined],
    ['target_currency', 'U'.repeat(17)],
    ['target_amount_total', '4820'],
    ['target_amount_total', 1.5],
    ['target_amount_total', -1],
  ])('a session whose %s is %j has a price and no conversion', (field, value) => {
    const read = parseStablePaySession({ ...session, [field]: value });
    expect(read.conversion).toBeUndefined();
    expect(read.amount).toEqual(usd(4_820));
  });

  it('a conversion may be of nothing, and as long as it may be', () => {
    const edge = {
      ...{ exchange_rate: '1'.padEnd(64, '0'), target_currency: 'U'.repeat(16) },
      target_amount_total: 0,
    };
    expect(parseStablePaySession({ ...session, ...edge }).conversion?.targetAmount).toBe(0);
  });

  it('a cancelled session, whole or simplified', () => {
    const simple = { id: 'cs_1', payment_status: 'expired' };
    expect(parseCanceledSession(simple)).toEqual({
      id: 'cs_1',
      status: 'expired',
      session: undefined,
    });
    expect(parseCanceledSession(session)).toMatchObject({ session: { amount: usd(4_820) } });
    for (const field of ['url', 'amount_total']) {
      expect(parseCanceledSession({ ...session, [field]: undefined }).session).toBeUndefined();
    }
  });

  it('has an address, an id or a word that is as long as it may be, and none that is longer', () => {
    const longest = 'https://pay.test/'.padEnd(4_096, 'x');
    const edges: [(value: unknown) => unknown, object, field: string, longest: string][] = [
      [parseStablePaySession, session, 'url', longest],
      [parseStablePaySession, session, 'payment_status', 'p'.repeat(64)],
      [parseCanceledSession, { id: 'cs_1' }, 'payment_status', 'p'.repeat(4_096)],
      [parseStablePayRefund, refund, 'refund_id', 'r'.repeat(255)],
      [parseCanceledRefund, refund, 'refund_id', 'r'.repeat(255)],
    ];
    for (const [parse, whole, field, text] of edges) {
      expect(() => parse({ ...whole, [field]: text })).not.toThrow();
      expect(() => parse({ ...whole, [field]: `${text}x` })).toThrow(at(field));
    }
    // A cancel that says nothing of the payment is still a cancel.
    expect(parseCanceledSession({ id: 'cs_1', payment_status: '' }).status).toBe('');
  });

  it('has no time beyond all years', () => {
    const last = 99_999_999_999;
    expect(parseStablePaySession({ ...session, created: last }).createdAt).toBe(last * 1_000);
    expect(() => parseStablePaySession({ ...session, created: last + 1 })).toThrow(at('created'));
  });

  it('an invoice of which half a cent was paid is none', () => {
    expect(() => parseStablePayInvoice({ ...invoice, amount_paid: 0.5 })).toThrow(
      at('amount_paid'),
    );
  });

  it('an invoice, in our own terms', () => {
    expect(parseStablePayInvoice(invoice)).toEqual({
      ...{ id: 'in_1', subscriptionId: 'sub_1', customer: 'cust-42', paymentId: 'pi_1' },
      ...{ amountDue: usd(1_900), amountPaid: usd(1_800), status: 'paid' },
      ...{ paymentStatus: 'completed', billingReason: 'subscription_cycle', interval: 'month' },
      ...{ intervalCount: 2, createdAt: 1_000, periodStart: 2_000, periodEnd: 3_000 },
      ...{ dueAt: 4_000, paidAt: 5_000, raw: invoice },
    });
    expect(parseStablePayInvoice({ ...invoice, amount_paid: undefined }).amountPaid).toEqual(
      usd(0),
    );
  });

  it('a refund, in our own terms', () => {
    expect(parseStablePayRefund(refund)).toEqual({
      ...{ id: 'ret-1', amount: { minor: 100, currency: 'USDT' }, status: 'completed', metadata },
      ...{ reason: 'duplicate', description: 'Twice', createdAt: 1_000, orderId: 'ORD-1' },
      ...{ paymentId: 'pi_1', invoiceId: 'in_1', subscriptionId: 'sub_1', failureReason: 'x' },
      ...{ transactionHash: '0xabc', receiptNumber: 'R-1', processedAt: 2_000, raw: refund },
    });
    const canceled = { refund_id: 'ret-1', status: 'canceled', canceled_at: 3 };
    expect(parseCanceledRefund(canceled)).toEqual({
      ...{ id: 'ret-1', status: 'canceled', canceledAt: 3_000, raw: canceled },
    });
  });

  it('a payment paymentMethod, by itself and inside a subscription', () => {
    expect(parseStablePayPaymentMethod(paymentMethod)).toEqual({
      ...{ id: 'pm_1', customerId: 'cus_1', type: 'crypto', address: '0xabc', status: 'active' },
      ...{ createdAt: 1_000, updatedAt: 2_000, metadata, raw: paymentMethod },
    });
    expect(parseExpandedPaymentMethod(expandedMethod)).toEqual({
      ...{ id: 'pm_1', customer: 'cus_1', type: 'crypto', currency: 'USDT', chainType: 1 },
      ...{ status: 'active', mandateId: 'man_1', createdAt: 1_000, metadata, raw: expandedMethod },
    });
  });

  it.each<[(value: unknown) => unknown, object, root: string, fields: string[]]>([
    [
      ...([parseStablePaySession, session, 'session'] as const),
      ['url', 'amount_total', 'payment_status', 'created', 'expires_at'],
    ],
    [parseCanceledSession, session, 'session', ['payment_status']],
    [parseStablePayInvoice, invoice, 'invoice', ['amount_due', 'status', 'created']],
    [parseStablePayRefund, refund, 'refund', ['refund_id', 'amount', 'status', 'created_at']],
    [parseCanceledRefund, refund, 'refund', ['refund_id', 'status']],
    [parseStablePayPaymentMethod, paymentMethod, 'payment_method', ['status', 'created_at']],
    [parseExpandedPaymentMethod, expandedMethod, 'payment_method_object', ['id']],
    [
      ...([parseStablePaySubscription, subscription, 'subscription'] as const),
      ['customer', 'status', 'created', 'items'],
    ],
  ])(
    '%o is none without what it must have, and the error names it',
    (parse, whole, root, fields) => {
      expect(() => parse(null)).toThrow(at(root));
      for (const field of fields) {
        expect(() => parse({ ...whole, [field]: undefined })).toThrow(at(field));
      }
    },
  );
});
