import { createTestClock, parseSubscriptionView } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';
import { codeOf } from '../../test/createProxyWorld.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';

const settle = async () => {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
};

/** A shop whose StablePay stops answering when the test says so, under a clock moved by hand. */
function createHangingWorld(change: Parameters<typeof createMemberWorld>[0] = {}) {
  const clock = createTestClock({ now: Date.now(), settle });
  const memory = createMemoryStore({ clock });
  let held = 0;
  let hangs = false;
  const hanging: string[] = [];
  const world = createMemberWorld({
    clock,
    store: {
      ...memory,
      subscribe: (params) => {
        held += 1;
        return memory.subscribe(params);
      },
    },
    upstream: (next) => (input, init) => {
      if (!hangs) return next(input, init);
      hanging.push(new URL(input).pathname);
      return new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    },
    ...change,
  });
  world.webhooks.enabled = false;
  return {
    ...{ ...world, clock, hanging, held: () => held },
    hang: () => (hangs = true),
    /** Resolves when `count` calls of StablePay hang; whoever waits for them waits by then. */
    hung: (count: number) => expect.poll(() => hanging.length).toBe(count),
  };
}

/** What an answer is, and whether it is there yet. */
function watch<T>(answer: Promise<T>) {
  let isThere = false;
  const seen = answer.finally(() => (isThere = true));
  return { seen, isThere: () => isThere };
}

describe('T25: when StablePay hangs', () => {
  it('a subscription is answered from what is known, within three seconds', async () => {
    const { clock, hang, hung, ...world } = createHangingWorld();
    const { subscription, token } = await world.subscribe();
    await clock.advance(5_000);
    hang();
    const { seen, isThere } = watch(world.readSubscription(subscription, token));
    await hung(1);
    await clock.advance(2_999);
    expect(isThere()).toBe(false);
    await clock.advance(1);
    const answer = await seen;
    expect(answer.status).toBe(200);
    expect(parseSubscriptionView(answer.json)).toMatchObject({ id: subscription.id });
  });

  it('a refund is answered from what is known, within three seconds', async () => {
    const { clock, hang, hung, ...world } = createHangingWorld();
    const { session, token } = await world.payOrder();
    await world.proxy.settle(session.id);
    const params = { reference: 'ORD-1', key: 'k-1', amount: { minor: 100, currency: 'USDT' } };
    const { id } = await world.proxy.refund(params);
    hang();
    const { seen, isThere } = watch(world.refund(id, token));
    await hung(1);
    await clock.advance(2_999);
    expect(isThere()).toBe(false);
    await clock.advance(1);
    expect(await seen).toMatchObject({ status: 200, json: { id, status: 'processing' } });
  });

  it('of invoices nothing is known: a typed 503 within ten seconds says when to ask again', async () => {
    const { clock, hang, hung, ...world } = createHangingWorld({ client: { attempts: 3 } });
    const { subscription, token } = await world.subscribe();
    hang();
    const { seen, isThere } = watch(world.invoices(subscription, token));
    await hung(1);
    await clock.advance(9_000);
    expect(isThere()).toBe(false);
    await clock.advance(999);
    const answer = await seen;
    expect([answer.status, codeOf(answer)]).toEqual([503, 'order-busy']);
    expect(answer.headers.get('retry-after')).toBe('2');
  });
});

it('T25: a subscription is answered while the shop’s own handler takes its time', async () => {
  let finish: () => void = () => undefined;
  let isCalled = false;
  const { clock, ...world } = createHangingWorld({
    onSubscriptionCreated: () => {
      isCalled = true;
      return new Promise<void>((resolve) => (finish = resolve));
    },
  });
  const { subscription, token } = await world.subscribe();
  await world.drive(subscription, 'authorise');
  await clock.advance(5_000);
  const reading = world.readSubscription(subscription, token);
  await expect.poll(() => isCalled).toBe(true);
  await clock.advance(3_000);
  expect(parseSubscriptionView((await reading).json).status).toBe('active');
  finish();
});

describe('a subscription many wait for', () => {
  const crowd = 40;

  /** Everybody holds the same subscription; resolves when all are held. */
  async function gather(world: ReturnType<typeof createHangingWorld>, wait: number) {
    const { subscription, token } = await world.subscribe();
    const headers = {
      Authorization: `Bearer ${token}`,
      'If-None-Match': `"${subscription.revision}"`,
    };
    const hold = () => world.call(`/subscriptions/${subscription.id}?wait=${wait}`, { headers });
    const held = watch(Promise.all(Array.from({ length: crowd }, hold)));
    await expect.poll(world.held, { timeout: 20_000 }).toBe(crowd);
    return { subscription, ...held };
  }

  it('is asked about once in five seconds for all of them, who hear of it together', async () => {
    const world = createHangingWorld();
    const { clock } = world;
    const since = clock.monotonic();
    const { subscription, seen, isThere } = await gather(world, 25);
    await clock.advance(12_000);
    const isRead = ({ url }: { url: string }) => url.endsWith(`/subscriptions/${subscription.id}`);
    const reads = world.upstreamCalls.filter(isRead).length;
    expect(reads).toBeLessThanOrEqual(1 + (clock.monotonic() - since) / 5_000);
    expect(isThere()).toBe(false);
    await world.drive(subscription, 'authorise');
    while (!isThere()) await clock.advance(1_000);
    const states = (await seen).map(({ json }) => parseSubscriptionView(json).status);
    expect(new Set(states)).toEqual(new Set(['active']));
  });

  it('is let go of at the end of the wait when StablePay hangs, and asked about once', async () => {
    const world = createHangingWorld();
    const { clock, hanging } = world;
    const since = clock.monotonic();
    const { seen } = await gather(world, 10);
    world.hang();
    await clock.advance(13_000);
    expect((await seen).map(({ status }) => status)).toEqual(Array(crowd).fill(304));
    expect(clock.monotonic() - since).toBe(13_000);
    await expect.poll(() => hanging.length).toBe(1);
  });
});

it('T23: a thousand reads of invoices cost StablePay one, whatever tokens they come with', async () => {
  const world = createHangingWorld({ rateLimit: false });
  const { subscription, token } = await world.subscribe();
  await world.clock.advance(1);
  const tokens = [token, (await world.subscribe()).token];
  const isPage = ({ url }: { url: string }) => url.includes('limit=24');
  const answers = await Promise.all(
    Array.from({ length: 1_000 }, (_, index) =>
      world.invoices(subscription, tokens[index % tokens.length] ?? ''),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(world.upstreamCalls.filter(isPage)).toHaveLength(1);
});
