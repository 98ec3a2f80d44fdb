import { describe, expect, it } from 'vitest';
import { subscriptionRecord } from '../../test/subscriptionRecord.ts';
import { parseStablePaySubscription } from '../client/StablePaySubscription.ts';
import { isOver, mergeSubscription, subscriptionMetadata } from './mergeSubscription.ts';
import type { SubscriptionRecord } from './SubscriptionRecord.ts';

const minute = 60_000;
const askedAt = 1_767_225_600_000;
const seconds = askedAt / 1_000;

type Item = { unit_amount?: number; currency?: string; quantity?: number };
const upstream = (
  change: Record<string, unknown> = {},
  { unit_amount = 1_900, currency = 'usd', quantity = 1 }: Item = {},
  recurring: object = { interval: 'month', interval_count: 1 },
) =>
  parseStablePaySubscription({
    id: 'sub_1',
    customer: 'cust-42',
    status: 'active',
    created: 1,
    items: [{ quantity, price_data: { product: 'Pro plan', currency, unit_amount, recurring } }],
    ...change,
  });
const merge = (record: SubscriptionRecord, said = upstream(), at = askedAt) =>
  mergeSubscription({ record, upstream: said, askedAt: at });

describe('what StablePay says of a subscription', () => {
  it('is kept, and raises the revision by one where a browser would see it', () => {
    const said = {
      trial_end: seconds + 1,
      current_period_start: seconds + 2,
      current_period_end: seconds + 3,
      cancel_at: seconds + 4,
      canceled_at: seconds + 5,
      iterations: 6,
      latest_invoice: 'in_1',
    };
    expect(merge(subscriptionRecord(), upstream(said))).toEqual({
      ...subscriptionRecord(),
      trialEndsAt: askedAt + 1_000,
      periodStart: askedAt + 2_000,
      periodEnd: askedAt + 3_000,
      cancelAt: askedAt + 4_000,
      canceledAt: askedAt + 5_000,
      iterations: 6,
      latestInvoiceId: 'in_1',
      edits: 1,
      revision: 2,
      readAt: askedAt,
      dueAt: askedAt + 10 * minute,
    });
  });

  it('changes no revision where it is known', () => {
    const once = merge(subscriptionRecord());
    expect(once).toMatchObject({ revision: 1, turn: 1, readAt: askedAt });
    expect(once.edits).toBeUndefined();
  });

  it('counts another status as a turn, and what comes with it as no change of its own', () => {
    const next = merge(
      subscriptionRecord({ status: 'trialing', edits: 3 }),
      upstream({ current_period_end: seconds }),
    );
    expect(next).toMatchObject({ status: 'active', turn: 2, edits: 3, revision: 2 });
  });

  it.each([
    ['trialEndsAt', { trial_end: seconds }],
    ['periodStart', { current_period_start: seconds }],
    ['periodEnd', { current_period_end: seconds }],
    ['cancelAt', { cancel_at: seconds }],
    ['iterations', { iterations: 5 }],
  ])('counts another %s as a change to tell', (_, said) => {
    const once = merge(subscriptionRecord({ edits: 3 }), upstream(said));
    expect(once).toMatchObject({ edits: 4, turn: 1, revision: 2 });
    expect(merge(once, upstream(said), askedAt + 1)).toMatchObject({ edits: 4, revision: 2 });
  });

  it('and takes back is told as well; what only leaves out is kept', () => {
    const planned = subscriptionRecord({
      cancelAt: 5,
      periodEnd: 6,
      trialEndsAt: 7,
      iterations: 8,
    });
    const next = merge({ ...planned, latestInvoiceId: 'in_1' });
    expect(next).toMatchObject({
      trialEndsAt: 7,
      iterations: 8,
      latestInvoiceId: 'in_1',
      edits: 1,
    });
    expect([next.cancelAt, next.periodEnd]).toEqual([undefined, undefined]);
  });

  it('before something that is known already changes nothing', () => {
    const known = subscriptionRecord({ readAt: askedAt });
    expect(merge(known, upstream({ status: 'past_due' }), askedAt - 1)).toBe(known);
    expect(merge(known, upstream({ status: 'past_due' }), askedAt).status).toBe('past_due');
  });

  it.each(['canceled', 'incomplete_expired'])('does not bring back what is %s', (status) => {
    const over = subscriptionRecord({ status });
    expect(isOver(status)).toBe(true);
    expect(merge(over)).toBe(over);
  });

  it.each(['active', 'trialing', 'past_due', 'incomplete', 'sleeping'])(
    'does not end with %s',
    (status) => {
      expect(isOver(status)).toBe(false);
    },
  );
});

describe('a subscription that is not what was ordered', () => {
  const { membership } = subscriptionMetadata;
  it.each([
    ['id', upstream({ id: 'sub_2' })],
    ['customer', upstream({ customer: 'cust-1' })],
    ['membership', upstream({ metadata: { [membership]: 'b'.repeat(64) } })],
    ['price', upstream({}, { unit_amount: 1 })],
    ['currency', upstream({}, { currency: 'eur' })],
    ['quantity', upstream({}, { quantity: 2 })],
    ['interval', upstream({}, {}, { interval: 'year', interval_count: 1 })],
    ['number of intervals', upstream({}, {}, { interval: 'month', interval_count: 2 })],
  ])('by its %s is noted once, and asked about again after an hour', (_, said) => {
    const record = subscriptionRecord({ status: 'incomplete' });
    const once = merge(record, said);
    const noted = { mismatch: true, revision: 2, readAt: askedAt, dueAt: askedAt + 60 * minute };
    expect(once).toEqual({ ...record, ...noted });
    expect(merge(once, said, askedAt + 1)).toMatchObject({ revision: 2, status: 'incomplete' });
  });

  it('is one by the price of all its pieces together, and by our own metadata', () => {
    const metadata = { [membership]: subscriptionRecord().membership };
    const three = { unit_amount: 100, quantity: 19 };
    expect(merge(subscriptionRecord(), upstream({ metadata }, three)).mismatch).toBe(false);
  });

  it('is found by the names under which our keys lie at StablePay', () => {
    expect(subscriptionMetadata).toEqual({
      reference: 'stablepay_reference',
      membership: 'stablepay_membership',
      attempt: 'stablepay_attempt',
    });
  });
});

describe('the next look at a subscription', () => {
  const dueIn = (said: Record<string, unknown>) =>
    (merge(subscriptionRecord({ status: 'incomplete' }), upstream(said)).dueAt ?? 0) - askedAt;

  it.each(['active', 'trialing'])('that is %s follows the end of its period', (status) => {
    expect(dueIn({ status, current_period_end: seconds + 86_400 })).toBe(86_400_000 + 2 * minute);
    // And is never sooner than in ten minutes.
    expect(dueIn({ status, current_period_end: seconds - 86_400 })).toBe(10 * minute);
    expect(dueIn({ status })).toBe(10 * minute);
  });

  it.each(['past_due', 'incomplete', 'sleeping'])(
    'that is %s is in ten minutes, whatever the period',
    (status) => {
      expect(dueIn({ status, current_period_end: seconds + 86_400 })).toBe(10 * minute);
    },
  );

  it.each(['canceled', 'incomplete_expired'])('that is %s is now, to tell of it', (status) => {
    expect(dueIn({ status, current_period_end: seconds + 86_400 })).toBe(0);
  });
});
