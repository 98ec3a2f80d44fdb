import { describe, expect, it } from 'vitest';
import { createMemberWorld, plan } from '../../test/createMemberWorld.ts';
import { codeOf } from '../../test/createProxyWorld.ts';
import { membershipKeyOf } from './membershipKeyOf.ts';

type World = ReturnType<typeof createMemberWorld>;

const bodyOf = (call: { body: string } | undefined) =>
  JSON.parse(call?.body ?? '{}') as Record<string, unknown>;
const subscribe = (world: World) => world.call('/subscriptions', { body: { reference: 'pro' } });

/** A shop between which and StablePay `answer` may stand up for a create. */
function createBetween(
  answer: (number: number, pass: () => Promise<Response>) => Promise<Response>,
) {
  let creates = 0;
  const keys: (string | null)[] = [];
  const world = createMemberWorld({
    upstream: (next) => async (input, init) => {
      if (!input.endsWith('/subscriptions/create')) return next(input, init);
      creates += 1;
      keys.push(new Headers(init?.headers).get('Idempotency-Key'));
      return answer(creates, () => next(input, init));
    },
  });
  return { world, keys };
}

const conflict = async () =>
  Response.json(
    { error: { type: 'idempotency_error', code: 'idempotency_conflict' } },
    { status: 409 },
  );

/** What StablePay answered, with something else in it. */
const altered = async (response: Response, change: (body: Record<string, unknown>) => object) =>
  Response.json(change((await response.json()) as Record<string, unknown>));

describe('what StablePay is asked to charge', () => {
  it('is the plan as the shop has it, with where to return and whose it is', async () => {
    const world = createMemberWorld();
    world.plans.set('pro', {
      ...plan,
      ...{ intervalCount: 3, quantity: 2, priceId: 'price-7', customerEmail: 'a@b.example' },
      metadata: { channel: 'web', stablepay_reference: 'gold' },
    });
    const { subscription } = await world.subscribe();
    expect(subscription).toMatchObject({
      ...{ price: { minor: 3_800, currency: 'USD' }, intervalCount: 3 },
    });
    const body = bodyOf(world.subscriptionCreates()[0]);
    const membership = await membershipKeyOf({ customer: 'cust-42', reference: 'pro' });
    expect(body).toMatchObject({
      success_url: `${world.shopOrigin}/orders/pro`,
      cancel_url: `${world.shopOrigin}/checkout`,
      // Our own names are not the shop's to give.
      metadata: {
        ...{ channel: 'web', stablepay_reference: 'pro', stablepay_attempt: '1' },
        stablepay_membership: membership,
      },
    });
    for (const part of ['price-7', 'a@b.example', '"interval_count":3', '"quantity":2']) {
      expect(JSON.stringify(body)).toContain(part);
    }
  });

  it('is named after the plan where the shop has no name for the price', async () => {
    const world = createMemberWorld();
    await world.subscribe();
    expect(JSON.stringify(bodyOf(world.subscriptionCreates()[0])['items'])).toContain('"pro"');
  });
});

describe('T28: a key StablePay has used for something else', () => {
  it('is left to itself: the next attempt takes over, up to the fifth', async () => {
    const { world, keys } = createBetween((number, pass) => (number < 5 ? conflict() : pass()));
    expect((await world.subscribe()).status).toBe(201);
    const membership = await membershipKeyOf({ customer: 'cust-42', reference: 'pro' });
    expect(keys).toEqual([1, 2, 3, 4, 5].map((number) => `sub-${membership}-${number}`));
    const attempts = world.subscriptionCreates().map(bodyOf);
    expect(attempts.at(-1)?.['metadata']).toMatchObject({ stablepay_attempt: '5' });
  });

  it('is given up after that, until the next click', async () => {
    const { world, keys } = createBetween((number, pass) => (number < 6 ? conflict() : pass()));
    const answer = await subscribe(world);
    expect([answer.status, codeOf(answer)]).toEqual([503, 'order-busy']);
    expect(keys).toHaveLength(5);
    expect((await world.subscribe()).status).toBe(201);
    expect(keys.at(-1)).toMatch(/-6$/);
  });
});

describe('T28: a create that ended in the middle', () => {
  it('is repeated under the same key, and is not a new one', async () => {
    const { world, keys } = createBetween(async (number, pass) => {
      const response = await pass();
      if (number === 1) throw new TypeError('reset');
      return response;
    });
    expect((await subscribe(world)).status).toBe(502);
    expect((await world.subscribe()).status).toBe(200);
    expect(keys[1]).toBe(keys[0]);
    expect(await world.sandbox.subscriptions()).toHaveLength(1);
  });

  it('is followed by a new attempt where the plan costs something else now', async () => {
    const { world, keys } = createBetween(async (number, pass) => {
      if (number === 1) throw new TypeError('reset');
      return pass();
    });
    expect((await subscribe(world)).status).toBe(502);
    world.plans.set('pro', { ...plan, unitAmount: { minor: 2_900, currency: 'USD' } });
    const { status, subscription } = await world.subscribe();
    expect([status, subscription.price.minor]).toEqual([201, 2_900]);
    expect(keys.map((key) => key?.slice(-2))).toEqual(['-1', '-2']);
  });
});

describe('a new subscription nobody may be sent to', () => {
  it('because of its page is ended, reported as that, and not handed out again', async () => {
    const { world } = createBetween(async (number, pass) =>
      number > 1
        ? pass()
        : altered(await pass(), (body) => ({ ...body, checkout_url: 'https://evil.test/pay' })),
    );
    const answer = await subscribe(world);
    expect([answer.status, codeOf(answer)]).toEqual([502, 'checkout-origin-refused']);
    expect(JSON.stringify(answer.json)).not.toContain('evil.test');
    const [ended] = await world.sandbox.subscriptions();
    expect(ended?.status).toBe('canceled');
    const again = await world.subscribe();
    expect(again.status).toBe(201);
    expect(again.subscription.id).not.toBe(ended?.id);
  });

  it('because it is for another customer is ended and reported as that', async () => {
    const { world } = createBetween(async (number, pass) =>
      number > 1 ? pass() : altered(await pass(), (body) => ({ ...body, customer: 'cust-9' })),
    );
    const answer = await subscribe(world);
    expect([answer.status, codeOf(answer)]).toEqual([409, 'session-mismatch']);
    expect((await world.sandbox.subscriptions())[0]?.status).toBe('canceled');
    expect((await world.subscribe()).status).toBe(201);
  });

  it('is refused also where ending it fails, which is reported', async () => {
    let isDown = true;
    const world = createMemberWorld({
      upstream: (next) => async (input, init) => {
        if (input.endsWith('/cancel') && isDown) return Response.json({}, { status: 500 });
        const response = await next(input, init);
        return input.endsWith('/subscriptions/create') && isDown
          ? altered(response, (body) => ({ ...body, checkout_url: 'https://evil.test/pay' }))
          : response;
      },
    });
    expect(codeOf(await subscribe(world))).toBe('checkout-origin-refused');
    expect(world.errors).toContainEqual(expect.objectContaining({ code: 'upstream-failed' }));
    isDown = false;
    expect((await world.subscribe()).status).toBe(201);
  });
});

describe('a price that changed', () => {
  it('before anybody authorised ends the old subscription; afterwards it stays', async () => {
    const { world, keys } = createBetween((_, pass) => pass());
    const first = await world.subscribe();
    world.plans.set('pro', { ...plan, quantity: 2 });
    const second = await world.subscribe();
    expect([second.status, second.subscription.price.minor]).toEqual([201, 3_800]);
    expect((await world.sandbox.subscription(first.subscription.id))?.status).toBe('canceled');
    expect(keys.map((key) => key?.slice(-2))).toEqual(['-1', '-2']);
    await world.drive(second.subscription, 'authorise');
    world.plans.set('pro', plan);
    const third = await world.subscribe();
    expect([third.status, third.subscription.id]).toEqual([200, second.subscription.id]);
  });

  it('is not asked for where StablePay did not end the old one: that stays the one', async () => {
    let created: unknown;
    const world = createMemberWorld({
      upstream: (next) => async (input, init) => {
        // Says yes and does nothing.
        if (input.endsWith('/cancel')) return Response.json(created);
        const response = await next(input, init);
        if (input.endsWith('/subscriptions/create')) created = await response.clone().json();
        return response;
      },
    });
    const first = await world.subscribe();
    world.plans.set('pro', { ...plan, quantity: 2 });
    const { status, subscription } = await world.subscribe();
    expect([status, subscription.id]).toEqual([200, first.subscription.id]);
    expect(subscription.price).toEqual(plan.unitAmount);
    expect(await world.sandbox.subscriptions()).toHaveLength(1);
  });
});

it('a clock of StablePay that is minutes ahead hides nothing that happens next', async () => {
  const world = createMemberWorld();
  await world.sandbox.moveClock(4 * 60_000);
  const { subscription, token } = await world.subscribe();
  await world.drive(subscription, 'authorise');
  await world.sandbox.settled();
  const { json } = await world.readSubscription(subscription, token);
  expect(json).toMatchObject({ status: 'active' });
  expect(world.namesTold()).toContain('onSubscriptionActive');
});

it('the page where it is authorised is kept as it was parsed', async () => {
  let written = '';
  const { world } = createBetween(async (_, pass) =>
    altered(await pass(), (body) => {
      written = String(body['checkout_url']).replace('https://', 'HTTPS://');
      return { ...body, checkout_url: written };
    }),
  );
  const { subscription } = await world.subscribe();
  expect(subscription.url).toBe(new URL(written).href);
  expect(subscription.url).not.toBe(written);
});
