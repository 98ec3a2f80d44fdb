import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { subscriptionRecord } from '../../test/subscriptionRecord.ts';
import { parseStablePayInvoice } from '../client/StablePayInvoice.ts';
import { listInvoiceEffects, listSubscriptionEffects } from './listSubscriptionEffects.ts';
import type { SubscriptionRecord } from './SubscriptionRecord.ts';

const names = [
  ...['onSubscriptionCreated', 'onSubscriptionTrialing', 'onSubscriptionActive'],
  ...['onSubscriptionPastDue', 'onSubscriptionCanceled', 'onSubscriptionExpired'],
  ...['onSubscriptionUpdated', 'onInvoicePaid', 'onInvoicePaymentFailed'],
] as const;

/** A shop that listens to everything. */
function createShop() {
  const told: [name: string, event: unknown][] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [name, (event: unknown) => void told.push([name, event])]),
  );
  return { told, context: createTestContext(handlers).context };
}

describe('what is to be told of a subscription', () => {
  const list = (change: Partial<SubscriptionRecord>) =>
    listSubscriptionEffects(createShop().context, subscriptionRecord(change)).map(
      ({ key, kind }) => [key, kind],
    );
  const created = ['subscription-created:sub_1', 'subscription-created'];

  it.each([
    ['trialing', 'onSubscriptionTrialing'],
    ['active', 'onSubscriptionActive'],
    ['past_due', 'onSubscriptionPastDue'],
    ['canceled', 'onSubscriptionCanceled'],
    ['incomplete_expired', 'onSubscriptionExpired'],
  ])('is that there is one and that it is %s', async (status, name) => {
    const { told, context } = createShop();
    const record = subscriptionRecord({ status, turn: 3 });
    const effects = listSubscriptionEffects(context, record);
    const key = `subscription-${status}:sub_1:3`;
    expect(effects.map((effect) => [effect.key, effect.kind])).toEqual([
      created,
      [key, `subscription-${status}`],
    ]);
    for (const { call, reference, resource } of effects) {
      await call();
      expect([reference, resource]).toEqual(['pro', { type: 'subscription', id: 'sub_1' }]);
    }
    const event = { reference: 'pro', customer: 'cust-42', subscription: record };
    expect(told).toEqual([
      ['onSubscriptionCreated', { ...event, idempotencyKey: 'subscription-created:sub_1' }],
      [name, { ...event, idempotencyKey: key }],
    ]);
  });

  it.each(['incomplete', 'sleeping', 'constructor'])(
    'is nothing more than that where it is %s',
    (status) => {
      expect(list({ status })).toEqual([created]);
    },
  );

  it('is the latest change of anything else, each under a key of its own', async () => {
    const { told, context } = createShop();
    const record = subscriptionRecord({ status: 'incomplete', edits: 2 });
    const [, updated] = listSubscriptionEffects(context, record);
    expect([updated?.key, updated?.kind]).toEqual([
      ...['subscription-updated:sub_1:2', 'subscription-updated'],
    ]);
    await updated?.call();
    expect(told.map(([name]) => name)).toEqual(['onSubscriptionUpdated']);
    expect(list({ status: 'incomplete', edits: 0 })).toEqual([created]);
  });

  it('is nothing at all where it is not what was ordered', () => {
    expect(list({ mismatch: true, edits: 2 })).toEqual([]);
  });

  it('is done where the shop does not listen', async () => {
    const { context } = createTestContext();
    for (const { call } of listSubscriptionEffects(context, subscriptionRecord({ edits: 1 }))) {
      expect(await call()).toBeUndefined();
    }
  });
});

describe('what is to be told of an invoice', () => {
  const invoiceOf = (change: object) =>
    parseStablePayInvoice({
      ...{ id: 'in_1', currency: 'usd', amount_due: 1_900, created: 1, ...change },
    });

  it.each([
    ['paid', { status: 'paid' }, 'onInvoicePaid', 'invoice-paid'],
    [
      'that could not be charged',
      { status: 'open', payment_status: 'failed' },
      ...(['onInvoicePaymentFailed', 'invoice-failed'] as const),
    ],
  ])('%s is that, once', async (_, change, name, kind) => {
    const { told, context } = createShop();
    const record = subscriptionRecord();
    const invoice = invoiceOf(change);
    const effects = listInvoiceEffects(context, record, invoice);
    const idempotencyKey = `${kind}:in_1`;
    expect(effects).toMatchObject([
      {
        ...{ key: idempotencyKey, kind, reference: 'pro' },
        resource: { type: 'invoice', id: 'in_1' },
      },
    ]);
    await effects[0]?.call();
    expect(told).toEqual([
      [
        name,
        {
          ...{ reference: 'pro', customer: 'cust-42', idempotencyKey },
          ...{ invoice, subscription: record },
        },
      ],
    ]);
    const silent = createTestContext().context;
    expect(await listInvoiceEffects(silent, record, invoice)[0]?.call()).toBeUndefined();
  });

  it.each([
    { status: 'open' },
    { status: 'open', payment_status: 'pending' },
    { status: 'void', payment_status: 'failed' },
    { status: 'draft', payment_status: 'failed' },
    { status: 'sleeping' },
  ])('%j is nothing', (change) => {
    expect(
      listInvoiceEffects(createShop().context, subscriptionRecord(), invoiceOf(change)),
    ).toEqual([]);
  });
});
