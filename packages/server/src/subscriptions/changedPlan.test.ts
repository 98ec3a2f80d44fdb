import { expect, it } from 'vitest';
import { createMemberWorld, plan } from '../../test/createMemberWorld.ts';
import { codeOf } from '../../test/createProxyWorld.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import { membershipKeyOf } from './membershipKeyOf.ts';
import type { Plan } from './Plan.ts';
import { membershipKind } from './SubscriptionRecord.ts';

const changes: [string, Partial<Plan>, object][] = [
  ['is billed more rarely', { interval: 'year' }, { interval: 'year' }],
  ['is billed for two months at once', { intervalCount: 2 }, { intervalCount: 2 }],
  ['has another name', { product: 'Team plan' }, { product: 'Team plan' }],
];

it.each(changes)(
  'a plan nobody authorised yet begins anew where it %s',
  async (_, change, seen) => {
    const world = createMemberWorld();
    const first = await world.subscribe();
    world.plans.set('pro', { ...plan, ...change });
    const second = await world.subscribe();
    expect(second).toMatchObject({ status: 201, subscription: seen });
    expect((await world.sandbox.subscription(first.subscription.id))?.status).toBe('canceled');
    const again = await world.subscribe();
    expect([again.status, again.subscription.id]).toEqual([200, second.subscription.id]);
  },
);

it.each(changes)('a plan that runs goes on as it is where the shop’s now %s', async (_, change) => {
  const world = createMemberWorld();
  const first = await world.subscribe();
  await world.drive(first.subscription, 'authorise');
  world.plans.set('pro', { ...plan, ...change });
  expect(await world.subscribe()).toMatchObject({
    status: 200,
    subscription: { id: first.subscription.id, interval: 'month', product: 'Pro plan' },
  });
});

it.each([
  ['another interval', { interval: 'week', interval_count: 1 }],
  ['twice the interval', { interval: 'month', interval_count: 2 }],
])('a subscription StablePay made with %s is ended', async (_, recurring) => {
  let isWrong = true;
  const world = createMemberWorld({
    upstream: (next) => async (input, init) => {
      const response = await next(input, init);
      if (!isWrong || !input.endsWith('/subscriptions/create')) return response;
      const body = await response.json();
      body.items[0].price_data.recurring = recurring;
      return Response.json(body);
    },
  });
  const answer = await world.call('/subscriptions', { body: { reference: 'pro' } });
  expect([answer.status, codeOf(answer)]).toEqual([409, 'session-mismatch']);
  expect((await world.sandbox.subscriptions())[0]?.status).toBe('canceled');
  isWrong = false;
  expect((await world.subscribe()).status).toBe(201);
});

it('a lost answer to another plan is not taken for one to this plan', async () => {
  let isLost = true;
  const world = createMemberWorld({
    upstream: (next) => async (input, init) => {
      const response = await next(input, init);
      if (!isLost || !input.endsWith('/subscriptions/create')) return response;
      isLost = false;
      throw new TypeError('reset');
    },
  });
  expect((await world.call('/subscriptions', { body: { reference: 'pro' } })).status).toBe(502);
  world.plans.set('pro', { ...plan, interval: 'year' });
  expect((await world.subscribe()).subscription.interval).toBe('year');
});

it('a plan without a price is the shop’s fault, says which field, and leaves nothing behind', async () => {
  const store = createMemoryStore();
  const broken: unknown = { customer: plan.customer };
  const world = createMemberWorld({ store, resolvePlan: () => broken as Plan });
  const answer = await world.call('/subscriptions', { body: { reference: 'pro' } });
  expect([answer.status, codeOf(answer)]).toEqual([500, 'config-invalid']);
  expect(world.errors).toMatchObject([{ message: expect.stringContaining('item.unitAmount') }]);
  expect(world.upstreamCalls).toEqual([]);
  const key = await membershipKeyOf({ customer: plan.customer, reference: 'pro' });
  expect(await store.read({ kind: membershipKind.name, key })).toBeUndefined();
});

it('T19: a reference that is the name of something of every object is an unknown plan', async () => {
  const plans: Record<string, Plan> = { pro: plan };
  // As the README shows it.
  const world = createMemberWorld({
    resolvePlan: ({ reference }) =>
      Object.hasOwn(plans, reference) ? plans[reference] : undefined,
  });
  for (const reference of ['gold', 'constructor', '__proto__', 'toString']) {
    const answer = await world.call('/subscriptions', { body: { reference } });
    expect([reference, answer.status]).toEqual([reference, expect.toBeOneOf([400, 404])]);
  }
  expect(world.upstreamCalls).toEqual([]);
});
