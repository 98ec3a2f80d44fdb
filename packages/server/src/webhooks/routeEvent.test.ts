import { ApiError } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { refundEntry, refundLedger } from '../../test/refundEntry.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { subscriptionRecord } from '../../test/subscriptionRecord.ts';
import { membershipKind } from '../subscriptions/SubscriptionRecord.ts';
import { routeEvent } from './routeEvent.ts';

/** Where events are routed to: everything of the ids in `known` is ours. */
function createRoutes({
  known = [],
  sellsPlans = false,
  answer,
}: {
  known?: readonly string[];
  sellsPlans?: boolean;
  /** What StablePay says to whoever asks. */
  answer?: () => Response;
} = {}) {
  const asked: string[] = [];
  const upstream: string[] = [];
  const toLearn = new Set<string>();
  const learnt = new Set<string>();
  const { context } = createTestContext({
    ...(sellsPlans ? { resolvePlan: () => undefined } : {}),
    fetch: (input) => {
      upstream.push(new URL(input).pathname.replace('/api/v1', ''));
      const missing = { error: { type: 'invalid_request_error', code: 'resource_missing' } };
      return Promise.resolve(answer?.() ?? Response.json(missing, { status: 404 }));
    },
  });
  const ask =
    <T>(what: string, found: T) =>
    (id: string) => {
      asked.push(`${what} ${id}`);
      const isKnown = known.includes(id) || learnt.has(id);
      for (const name of toLearn) learnt.add(name);
      return Promise.resolve(isKnown ? found : undefined);
    };
  const runtime = {
    context,
    settle: ask('session', sessionRecord()),
    settleSubscription: ask('subscription', subscriptionRecord()),
    settleRefund: ask('refund', { ledger: refundLedger(), refund: refundEntry() }),
  };
  return {
    asked,
    upstream,
    context,
    /** Makes something known as soon as it was asked for once. */
    learn: (id: string) => toLearn.add(id),
    route: (type: string | undefined, resource: Record<string, unknown>) =>
      routeEvent(runtime, { id: 'evt_1', type, livemode: undefined, resource }),
  };
}

describe('an event', () => {
  it.each([
    ['payment.completed', { id: 'cs_1' }, 'session cs_1'],
    ['refund.succeeded', { id: 'cs_1', refund_id: 'r_1' }, 'refund r_1'],
    ['subscription.active', { id: 'sub_1' }, 'subscription sub_1'],
    ['invoice.paid', { id: 'in_1', subscription_id: 'sub_1' }, 'subscription sub_1'],
    // Without a name we know, the form of the resource says what to ask for.
    [undefined, { id: 'cs_1' }, 'session cs_1'],
    [undefined, { id: 'cs_1', refund_id: 'r_1' }, 'refund r_1'],
    [undefined, { id: 'sub_1', object: 'subscription' }, 'subscription sub_1'],
    [undefined, { id: 'in_1', object: 'invoice', subscription_id: 'sub_1' }, 'subscription sub_1'],
    [undefined, { id: 'cs_1', object: 'checkout.session' }, 'session cs_1'],
    // A name outranks the form.
    ['payment.failed', { id: 'cs_1', refund_id: 'r_1', object: 'invoice' }, 'session cs_1'],
  ])('named %s about %j asks for the %s', async (type, resource, expected) => {
    const { asked, route, upstream } = createRoutes({ known: ['cs_1', 'r_1', 'sub_1'] });
    expect(await route(type, resource)).toBe('handled');
    expect(asked).toEqual([expected]);
    expect(upstream).toEqual([]);
  });

  it.each([
    ['payment.completed', { id: '../x' }],
    ['payment.completed', {}],
    ['refund.failed', { id: 'cs_1' }],
    ['refund.failed', { refund_id: 5 }],
    ['subscription.active', { id: null }],
    ['invoice.paid', { id: 'in 1' }],
  ])('named %s about %j, which is no id, asks for nothing', async (type, resource) => {
    const { asked, route, upstream } = createRoutes({ sellsPlans: true });
    expect(await route(type, resource)).toBe('ignored');
    expect([...asked, ...upstream]).toEqual([]);
  });
});

describe('an event about what is not ours', () => {
  it('of a payment is ignored after StablePay was asked whose it is', async () => {
    const { asked, route, upstream } = createRoutes();
    expect(await route('payment.completed', { id: 'cs_9' })).toBe('ignored');
    expect(asked).toEqual(['session cs_9']);
    expect(upstream).toHaveLength(1);
  });

  it('of a refund is ignored, and nobody is asked', async () => {
    const { route, upstream } = createRoutes();
    expect(await route('refund.succeeded', { refund_id: 'r_9' })).toBe('ignored');
    expect(upstream).toEqual([]);
  });

  it('of a subscription or invoice asks StablePay only where plans are sold', async () => {
    for (const [type, resource] of [
      ['subscription.active', { id: 'sub_9' }],
      ['invoice.paid', { id: 'in_9' }],
    ] as const) {
      const none = createRoutes();
      expect(await none.route(type, resource)).toBe('ignored');
      expect(none.upstream).toEqual([]);
      const plans = createRoutes({ sellsPlans: true });
      expect(await plans.route(type, resource)).toBe('ignored');
      expect(plans.upstream).toHaveLength(1);
    }
  });

  it('T12: comes again while StablePay can not say whose it is', async () => {
    const answer = () => Response.json({}, { status: 500 });
    for (const [type, resource] of [
      ['payment.completed', { id: 'cs_9' }],
      ['subscription.active', { id: 'sub_9' }],
      ['invoice.paid', { id: 'in_9' }],
    ] as const) {
      const { route } = createRoutes({ sellsPlans: true, answer });
      await expect(route(type, resource)).rejects.toBeInstanceOf(ApiError);
    }
  });
});

describe('T12: an event that overtakes the answer of the create', () => {
  const price = { minor: 4_820, currency: 'USD' };
  const membership = 'a'.repeat(64);
  const recurring = { interval: 'month', interval_count: 1 };
  const price_data = { product: 'Pro', currency: 'usd', unit_amount: 4_820, recurring };
  const answers = {
    session: {
      ...{ id: 'cs_1', url: 'https://pay.test/cs_1', amount_total: 4_820, currency: 'usd' },
      ...{ payment_status: 'pending', created: 1, expires_at: 1_800 },
      metadata: { stablepay_reference: 'ORD-1', stablepay_attempt: '1' },
    },
    subscription: {
      ...{ id: 'sub_1', customer: 'cust-42', status: 'active', created: 1 },
      items: [{ quantity: 1, price_data }],
      metadata: { stablepay_membership: membership, stablepay_attempt: '1' },
    },
  };

  /** A shop with an attempt of either kind that waits for its answer. */
  const createWaiting = async (what: keyof typeof answers, isFoundThen: boolean) => {
    const world = createRoutes({ sellsPlans: true, answer: () => Response.json(answers[what]) });
    const { store } = world.context;
    const attempt = { number: 1, idempotencyKey: 'k', stage: 'creating', price } as const;
    const order = { reference: 'ORD-1', askedAmount: price };
    await store.writeOrder({
      record: { ...order, attempts: [{ ...attempt, orderId: 'ORD-1', amount: price }] },
      expected: undefined,
    });
    await store.writeRecord(membershipKind, {
      record: { key: membership, customer: 'cust-42', reference: 'pro', attempts: [attempt] },
      expected: undefined,
    });
    // From the second time on that it is asked for.
    if (isFoundThen) world.learn(what === 'session' ? 'cs_1' : 'sub_1');
    return world;
  };

  it.each([
    ['session', 'payment.completed', { id: 'cs_1' }],
    ['subscription', 'subscription.active', { id: 'sub_1' }],
    ['subscription', 'invoice.paid', { id: 'in_1', subscription_id: 'sub_1' }],
  ] as const)('finds the %s by %s', async (what, type, resource) => {
    const { route, asked } = await createWaiting(what, true);
    expect(await route(type, resource)).toBe('handled');
    const id = what === 'session' ? 'cs_1' : 'sub_1';
    expect(asked).toEqual([`${what} ${id}`, `${what} ${id}`]);
  });

  it.each([
    ['session', 'payment.completed', { id: 'cs_1' }],
    ['subscription', 'subscription.active', { id: 'sub_1' }],
  ] as const)('is ignored where the %s is gone again', async (what, type, resource) => {
    const { route } = await createWaiting(what, false);
    expect(await route(type, resource)).toBe('ignored');
  });
});

describe('an event about an invoice', () => {
  const invoice = (subscription: string | undefined) => () =>
    Response.json({
      ...{ id: 'in_1', status: 'paid', currency: 'usd', amount_due: 1, created: 1 },
      subscription_id: subscription,
    });

  it('asks StablePay whose it is where it does not say so itself', async () => {
    const { asked, route, upstream } = createRoutes({
      ...{ known: ['sub_1'], sellsPlans: true, answer: invoice('sub_1') },
    });
    expect(await route('invoice.paid', { id: 'in_1' })).toBe('handled');
    expect(asked).toEqual(['subscription sub_1']);
    expect(upstream).toHaveLength(1);
  });

  it('does not ask whose it is where it says so', async () => {
    const { asked, route, upstream } = createRoutes({
      ...{ known: ['sub_1'], sellsPlans: true, answer: invoice('sub_2') },
    });
    expect(await route('invoice.paid', { id: 'in_1', subscription_id: 'sub_1' })).toBe('handled');
    expect([asked, upstream]).toEqual([['subscription sub_1'], []]);
  });

  it('is ignored where StablePay says it belongs to none', async () => {
    const { asked, route } = createRoutes({ sellsPlans: true, answer: invoice(undefined) });
    expect(await route('invoice.paid', { id: 'in_1' })).toBe('ignored');
    expect(asked).toEqual([]);
  });
});
