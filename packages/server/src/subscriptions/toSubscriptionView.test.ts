import { expect, it } from 'vitest';
import { subscriptionRecord } from '../../test/subscriptionRecord.ts';
import { parseStablePayInvoice } from '../client/StablePayInvoice.ts';
import { toInvoiceView, toSubscriptionView } from './toSubscriptionView.ts';

const bare = {
  ...{ id: 'sub_1', status: 'active', reference: 'pro', product: 'Pro plan' },
  ...{ price: { minor: 1_900, currency: 'USD' }, interval: 'month', intervalCount: 1 },
  ...{ createdAt: 0, serverNow: 9, revision: 1 },
};
const times = {
  ...{ trialEndsAt: 1, periodStart: 2, periodEnd: 3, cancelAt: 4, canceledAt: 5, iterations: 6 },
};

it('a subscription shows what there is, and has no field for the rest', () => {
  expect(Object.entries(toSubscriptionView(subscriptionRecord(), 9))).toEqual(Object.entries(bare));
  const inside = { told: ['x'], edits: 3, latestInvoiceId: 'in_1', dueAt: 5 };
  const full = toSubscriptionView(subscriptionRecord({ ...times, ...inside }), 9);
  expect(full).toEqual({ ...bare, ...times });
});

it('a subscription shows where to authorise it only as long as that is to be done', () => {
  const url = 'https://pay.test/sub_1';
  const view = (status: string) => toSubscriptionView(subscriptionRecord({ status, url }), 9);
  expect(view('incomplete').url).toBe(url);
  for (const status of ['active', 'trialing', 'canceled', 'incomplete_expired', 'sleeping']) {
    expect(view(status)).not.toHaveProperty('url');
  }
});

it('an invoice shows what there is, and neither customer nor payment', () => {
  const invoice = {
    ...{ id: 'in_1', status: 'paid', currency: 'usd', amount_due: 1_900, amount_paid: 1_900 },
    ...{ created: 1, customer: 'cust-42', payment_id: 'pi_1', subscription_id: 'sub_1' },
  };
  const shown = {
    ...{ id: 'in_1', status: 'paid', createdAt: 1_000 },
    amountDue: { minor: 1_900, currency: 'USD' },
    amountPaid: { minor: 1_900, currency: 'USD' },
  };
  const view = (change: object) => toInvoiceView(parseStablePayInvoice({ ...invoice, ...change }));
  expect(Object.keys(view({})).toSorted()).toEqual(Object.keys(shown).toSorted());
  expect(view({})).toEqual(shown);
  const dates = { period_start: 2, period_end: 3, due_date: 4, paid_at: 5 };
  expect(view({ ...dates, billing_reason: 'subscription_cycle' })).toEqual({
    ...shown,
    ...{ periodStart: 2_000, periodEnd: 3_000, dueAt: 4_000, paidAt: 5_000 },
    billingReason: 'subscription_cycle',
  });
});
