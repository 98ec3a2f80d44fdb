import { createTestClock, parseInvoiceList, parseSubscriptionView } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createMemberWorld, plan } from '../../test/createMemberWorld.ts';
import { codeOf, createProxyWorld, tokenSecret } from '../../test/createProxyWorld.ts';
import { signTestDelivery } from '../../test/signTestDelivery.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import { type AccessToken, signAccessToken } from '../tokens/accessToken.ts';

const settle = async () => {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
};

const noCors = (headers: Headers) => headers.get('access-control-allow-origin') === null;

describe('POST /subscriptions', () => {
  it('opens a subscription the payer then authorises', async () => {
    const world = createMemberWorld();
    const { status, subscription, token } = await world.subscribe();
    expect(status).toBe(201);
    expect(subscription).toMatchObject({
      status: 'incomplete',
      reference: 'pro',
      product: 'Pro plan',
      price: { minor: 1_900, currency: 'USD' },
      interval: 'month',
      intervalCount: 1,
    });
    expect(subscription.url).toMatch(/^https:\/\/sandbox\.test\/pay\/sub_/);
    await world.drive(subscription, 'authorise');
    await world.sandbox.settled();
    const read = parseSubscriptionView((await world.readSubscription(subscription, token)).json);
    expect(read).toMatchObject({ status: 'active', id: subscription.id });
    expect(read.url).toBeUndefined();
    expect(read.periodEnd).toBeGreaterThan(read.serverNow);
    expect(world.errors).toEqual([]);
  });

  it('shows no e-mail, customer, metadata or key', async () => {
    const world = createMemberWorld();
    world.plans.set('pro', { ...plan, customerEmail: 'a@b.example', metadata: { secret: 'm' } });
    const { subscription } = await world.subscribe();
    expect(JSON.stringify(subscription)).not.toMatch(/a@b|cust-42|secret|sk_test/);
  });

  it('T28: six fast clicks in two tabs make one subscription', async () => {
    const world = createMemberWorld();
    const clicks = await Promise.all(Array.from({ length: 12 }, () => world.subscribe()));
    expect(new Set(clicks.map(({ subscription }) => subscription.id)).size).toBe(1);
    expect(clicks.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(world.subscriptionCreates()).toHaveLength(1);
    expect(await world.sandbox.subscriptions()).toHaveLength(1);
  });

  it('T28: a lost answer of the create leads to the same subscription', async () => {
    let lost = false;
    const world = createMemberWorld({
      upstream: (next) => async (input, init) => {
        const response = await next(input, init);
        if (lost || !input.endsWith('/subscriptions/create')) return response;
        lost = true;
        throw new TypeError('reset');
      },
    });
    const first = await world.call('/subscriptions', { body: { reference: 'pro' } });
    expect(first.status).toBe(502);
    const { subscription } = await world.subscribe();
    expect(subscription.url).toBeDefined();
    expect((await world.sandbox.subscriptions()).map(({ id }) => id)).toEqual([subscription.id]);
  });

  it('T28: another customer, or another plan, is another subscription', async () => {
    const world = createMemberWorld();
    const ids = [(await world.subscribe()).subscription.id];
    world.plans.set('team', plan);
    ids.push((await world.subscribe('team')).subscription.id);
    world.plans.set('pro', { ...plan, customer: 'cust-43' });
    ids.push((await world.subscribe()).subscription.id);
    expect(new Set(ids).size).toBe(3);
  });

  it('opens a new one only after the old one has ended', async () => {
    const world = createMemberWorld();
    const first = await world.subscribe();
    await world.drive(first.subscription, 'authorise');
    expect((await world.subscribe()).status).toBe(200);
    await world.drive(first.subscription, 'cancelNow');
    const second = await world.subscribe();
    expect(second.status).toBe(201);
    expect(second.subscription.id).not.toBe(first.subscription.id);
  });

  it('begins anew when the price changed before anybody authorised, and not after', async () => {
    const world = createMemberWorld();
    const first = await world.subscribe();
    const dearer = { ...plan, unitAmount: { minor: 2_900, currency: 'USD' } };
    world.plans.set('pro', dearer);
    const second = await world.subscribe();
    expect(second.subscription.price.minor).toBe(2_900);
    expect((await world.sandbox.subscription(first.subscription.id))?.status).toBe('canceled');
    await world.drive(second.subscription, 'authorise');
    world.plans.set('pro', plan);
    expect((await world.subscribe()).subscription.id).toBe(second.subscription.id);
  });

  it('T15: refuses a browser that sends anything but a reference', async () => {
    const world = createMemberWorld();
    for (const field of ['items', 'unit_amount', 'trial_end', 'customer', 'success_url']) {
      const answer = await world.call('/subscriptions', { body: { reference: 'pro', [field]: 1 } });
      expect([answer.status, codeOf(answer)]).toEqual([400, 'unexpected-field']);
    }
    expect(world.upstreamCalls).toEqual([]);
  });

  it('T19: an unknown plan and one that is not the caller’s are the same 404', async () => {
    const world = createMemberWorld();
    const answer = await world.call('/subscriptions', { body: { reference: 'gold' } });
    expect([answer.status, codeOf(answer)]).toEqual([404, 'order-not-found']);
  });

  it('T21: the return address never depends on the request', async () => {
    const world = createMemberWorld();
    await world.call('/subscriptions', {
      body: { reference: 'pro' },
      headers: { Host: 'evil.test', 'X-Forwarded-Host': 'evil.test' },
    });
    expect(JSON.parse(world.subscriptionCreates()[0]?.body ?? '{}')).toMatchObject({
      success_url: 'https://shop.test/orders/pro',
      cancel_url: 'https://shop.test/checkout',
    });
  });

  it('is no route of a shop without plans', async () => {
    const world = createProxyWorld();
    const answer = await world.call('/subscriptions', { body: { reference: 'pro' } });
    expect([answer.status, codeOf(answer)]).toEqual([404, 'route-not-found']);
    expect((await world.call('/config')).json).toMatchObject({
      capabilities: expect.not.arrayContaining(['subscriptions']),
    });
    expect((await createMemberWorld().call('/config')).json).toMatchObject({
      capabilities: expect.arrayContaining(['subscriptions', 'refunds']),
    });
  });

  it('says what is wrong with a plan StablePay would refuse', async () => {
    const world = createMemberWorld();
    world.plans.set('pro', { ...plan, unitAmount: { minor: 1_900, currency: 'EUR' } });
    const answer = await world.call('/subscriptions', { body: { reference: 'pro' } });
    expect([answer.status, codeOf(answer)]).toEqual([500, 'config-invalid']);
    expect(world.upstreamCalls).toEqual([]);
  });
});

describe('a subscription and its token', () => {
  it('T19: the same 404 for no token, a foreign one, one to read only, and an unknown id', async () => {
    const world = createMemberWorld();
    const mine = await world.subscribe();
    world.plans.set('team', plan);
    const foreign = await world.subscribe('team');
    const { session, token: sessionToken } = await world.open();
    const { id } = mine.subscription;
    const sign = (token: Pick<AccessToken, 'kind' | 'id' | 'scope'>) =>
      signAccessToken({
        token: { ...token, expiresAt: Date.now() + 1e6 },
        secrets: [tokenSecret],
      });
    const readOnly = await sign({ kind: 'subscription', id, scope: 'read' });
    const otherKind = await sign({ kind: 'session', id, scope: 'act' });
    const ofNothing = await sign({ kind: 'subscription', id: 'sub_unknown', scope: 'act' });
    const cancel = (id: string, token?: string) =>
      world.call(`/subscriptions/${id}/cancel`, {
        body: { when: 'now' },
        headers: { Authorization: token && `Bearer ${token}` },
      });
    const before = world.upstreamCalls.length;
    const answers = [
      await cancel(mine.subscription.id),
      await cancel(mine.subscription.id, foreign.token),
      await cancel(mine.subscription.id, readOnly),
      await cancel(mine.subscription.id, sessionToken),
      await cancel(session.id, sessionToken),
      await cancel('sub_unknown', mine.token),
      await cancel('sub_unknown', ofNothing),
      await cancel(id, otherKind),
      await world.readSubscription(mine.subscription, foreign.token),
      await world.invoices(mine.subscription, foreign.token),
    ];
    for (const answer of answers) {
      expect([answer.status, codeOf(answer)]).toEqual([404, 'resource-missing']);
    }
    expect(world.upstreamCalls).toHaveLength(before);
  });

  it('T19: what is not plainly an id is looked up nowhere, whatever its token says', async () => {
    const memory = createMemoryStore();
    const looked: string[] = [];
    const world = createMemberWorld({
      store: {
        ...memory,
        read: (address) => {
          looked.push(address.key);
          return memory.read(address);
        },
      },
    });
    for (const id of ['..%2f..', '-x', 'sub_1;x', 'sub_1%00', '~', 'a'.repeat(129)]) {
      const token = await signAccessToken({
        token: { kind: 'subscription', id, scope: 'act', expiresAt: Date.now() + 1e6 },
        secrets: [tokenSecret],
      });
      const headers = { Authorization: `Bearer ${token}` };
      for (const answer of [
        await world.call(`/subscriptions/${id}`, { headers }),
        await world.call(`/subscriptions/${id}/invoices`, { headers }),
        await world.call(`/subscriptions/${id}/cancel`, { headers, body: { when: 'now' } }),
        await world.refund(id, token),
      ]) {
        expect([id, answer.status, codeOf(answer)]).toEqual([id, 404, 'resource-missing']);
      }
    }
    expect(looked).toEqual([]);
    expect(world.upstreamCalls).toEqual([]);
  });

  it('T20: a foreign page cancels nothing', async () => {
    const world = createMemberWorld();
    const { subscription, token } = await world.subscribe();
    await world.drive(subscription, 'authorise');
    for (const Origin of ['https://evil.test', 'null', undefined]) {
      const answer = await world.call(`/subscriptions/${subscription.id}/cancel`, {
        body: { when: 'now' },
        headers: { Authorization: `Bearer ${token}`, Origin },
      });
      expect([answer.status, noCors(answer.headers)]).toEqual([403, true]);
    }
    expect((await world.sandbox.subscription(subscription.id))?.status).toBe('active');
  });

  it('ends when the period is over, or at once', async () => {
    const world = createMemberWorld();
    const { subscription, token } = await world.subscribe();
    await world.drive(subscription, 'authorise');
    const later = await world.cancel(subscription, token, 'period-end');
    expect(later.status).toBe(200);
    const view = parseSubscriptionView(later.json);
    expect(view).toMatchObject({ status: 'active', cancelAt: view.periodEnd });
    const now = parseSubscriptionView((await world.cancel(subscription, token, 'now')).json);
    expect(now.status).toBe('canceled');
    expect(now.revision).toBeGreaterThan(view.revision);
    const again = await world.cancel(subscription, token, 'now');
    expect([again.status, parseSubscriptionView(again.json).status]).toEqual([200, 'canceled']);
  });

  it.each([{}, { when: 'later' }, { when: 'now', id: 'sub_2' }])(
    'refuses the cancel %j',
    async (body) => {
      const world = createMemberWorld();
      const { subscription, token } = await world.subscribe();
      const answer = await world.call(`/subscriptions/${subscription.id}/cancel`, {
        body,
        headers: { Authorization: `Bearer ${token}` },
      });
      expect(answer.status).toBe(400);
    },
  );

  it('answers 304 to who knows the newest revision', async () => {
    const world = createMemberWorld();
    const { subscription, token } = await world.subscribe();
    const etag = `"${subscription.revision}"`;
    expect((await world.readSubscription(subscription, token, etag)).status).toBe(304);
  });

  it('is held until it changes, and no longer than asked', async () => {
    const world = createMemberWorld();
    const { subscription, token } = await world.subscribe();
    await world.sandbox.settled();
    const etag = `"${subscription.revision}"`;
    const read = (wait: string, tag = etag) =>
      world.call(`/subscriptions/${subscription.id}?wait=${wait}`, {
        headers: { Authorization: `Bearer ${token}`, 'If-None-Match': tag },
      });
    expect((await read('1')).status).toBe(304);
    expect((await read('x')).status).toBe(400);
    expect((await read('20', '"0"')).status).toBe(200);
    const held = read('20');
    await world.drive(subscription, 'authorise');
    const answer = await held;
    expect(parseSubscriptionView(answer.json).status).toBe('active');
  });

  it('is let go of when the proxy closes or the page hangs up', async () => {
    const world = createMemberWorld();
    const { subscription, token } = await world.subscribe();
    const gone = new AbortController();
    const hold = (signal?: AbortSignal) =>
      world.call(`/subscriptions/${subscription.id}?wait=25`, {
        headers: {
          Authorization: `Bearer ${token}`,
          'If-None-Match': `"${subscription.revision}"`,
        },
        ...(signal && { signal }),
      });
    const left = hold(gone.signal);
    const closed = hold();
    gone.abort();
    expect((await left).status).toBe(304);
    await world.proxy.close();
    expect((await closed).status).toBe(304);
  });

  it('is asked about at StablePay once, however many cards are open', async () => {
    const world = createMemberWorld();
    world.webhooks.enabled = false;
    const { subscription, token } = await world.subscribe();
    await world.readSubscription(subscription, token);
    const before = world.upstreamCalls.length;
    await Promise.all(
      Array.from({ length: 50 }, () => world.readSubscription(subscription, token)),
    );
    expect(world.upstreamCalls.length - before).toBeLessThanOrEqual(1);
  });

  it('lists its invoices, and nobody else’s', async () => {
    const world = createMemberWorld();
    const { subscription, token } = await world.subscribe();
    await world.drive(subscription, 'authorise');
    for (let month = 0; month < 3; month += 1) await world.drive(subscription, 'renew');
    const { invoices, hasMore } = parseInvoiceList(
      (await world.invoices(subscription, token)).json,
    );
    expect(hasMore).toBe(false);
    expect(invoices.map(({ status }) => status)).toEqual(['paid', 'paid', 'paid', 'paid']);
    expect(JSON.stringify(invoices)).not.toContain('cust-42');
    const after = invoices[1]?.id ?? '';
    const rest = parseInvoiceList(
      (await world.invoices(subscription, token, `?after=${after}`)).json,
    );
    expect(rest.invoices.map(({ id }) => id)).toEqual(invoices.slice(2).map(({ id }) => id));
    expect((await world.invoices(subscription, token, '?after=../x')).status).toBe(400);
  });

  it('shows no invoice of a stranger, even if StablePay sent one', async () => {
    const world = createMemberWorld({
      upstream: (next) => async (input, init) => {
        const response = await next(input, init);
        if (!input.includes('/invoices?')) return response;
        const page = await response.json();
        const data = page.data.map((invoice: object) => ({ ...invoice, subscription_id: 'sub_x' }));
        return Response.json({ ...page, data });
      },
    });
    const { subscription, token } = await world.subscribe();
    await world.drive(subscription, 'authorise');
    const list = parseInvoiceList((await world.invoices(subscription, token)).json);
    expect(list.invoices).toEqual([]);
  });
});

describe('what the shop is told about a subscription', () => {
  it('its whole life, each thing once', async () => {
    const world = createMemberWorld();
    const { subscription } = await world.subscribe();
    await world.drive(subscription, 'authorise');
    await world.sandbox.settled();
    await world.drive(subscription, 'failCharges');
    await world.drive(subscription, 'renew');
    await world.sandbox.settled();
    await world.drive(subscription, 'retry');
    await world.sandbox.settled();
    await world.drive(subscription, 'allowCharges');
    await world.drive(subscription, 'retry');
    await world.sandbox.settled();
    await world.drive(subscription, 'cancelNow');
    await world.sandbox.settled();
    await world.proxy.reconcile();
    // A delivery that found the subscription busy is repeated by StablePay ten seconds later.
    await expect.poll(() => world.namesTold().length, { timeout: 45_000 }).toBe(8);
    expect(world.errors).toEqual([]);
    expect([...world.namesTold()].sort()).toEqual(
      [
        ...['onSubscriptionCreated', 'onSubscriptionActive', 'onInvoicePaid'],
        ...['onSubscriptionPastDue', 'onInvoicePaymentFailed'],
        ...['onSubscriptionActive', 'onInvoicePaid'],
        'onSubscriptionCanceled',
      ].sort(),
    );
    const keys = world.told.map(({ idempotencyKey }) => idempotencyKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(world.told.every(({ reference }) => reference === 'pro')).toBe(true);
  }, 60_000);

  it('its trial, and that nobody ever authorised', async () => {
    const world = createMemberWorld();
    world.plans.set('trial', { ...plan, trialEnd: Date.now() + 7 * 86_400_000 });
    const trial = await world.subscribe('trial');
    await world.drive(trial.subscription, 'authorise');
    const lapsed = await world.subscribe();
    await world.drive(lapsed.subscription, 'lapse');
    await world.sandbox.settled();
    expect([...world.namesTold()].sort()).toEqual([
      ...['onSubscriptionCreated', 'onSubscriptionCreated'],
      ...['onSubscriptionExpired', 'onSubscriptionTrialing'],
    ]);
  });

  it('by reconcile alone, also of invoices nobody announced', async () => {
    const world = createMemberWorld();
    world.webhooks.enabled = false;
    const { subscription } = await world.subscribe();
    await world.drive(subscription, 'authorise');
    await world.drive(subscription, 'renew');
    await world.drive(subscription, 'renew');
    await world.proxy.reconcile();
    expect(world.namesTold()).toEqual([]);
    // It is not due yet by its own clock; the next read of a card brings the news.
    const { token } = await world.subscribe();
    expect(token).toBeTruthy();
    expect(world.namesTold()).toEqual([
      ...['onSubscriptionCreated', 'onSubscriptionActive'],
      ...['onInvoicePaid', 'onInvoicePaid', 'onInvoicePaid'],
    ]);
  });

  it('a planned end and a new period, each once, and not again after months', async () => {
    const clock = createTestClock({ now: Date.now(), settle });
    const world = createMemberWorld({ clock });
    const { subscription, token } = await world.subscribe();
    await world.drive(subscription, 'authorise');
    await world.sandbox.settled();
    const updates = () => world.told.filter(({ name }) => name === 'onSubscriptionUpdated').length;
    expect(updates()).toBe(0);
    // Claims are forgotten after 90 days; what was told is not.
    for (let month = 1; month <= 4; month += 1) {
      await clock.advance(31 * 86_400_000);
      await world.sandbox.settled();
      expect(updates()).toBe(month);
    }
    await world.cancel(subscription, token, 'period-end');
    await world.cancel(subscription, token, 'period-end');
    expect(updates()).toBe(5);
    expect(world.told.at(-1)?.idempotencyKey).toBe(`subscription-updated:${subscription.id}:5`);
    const keys = world.told.map(({ idempotencyKey }) => idempotencyKey);
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
  });

  it('of everything, even if one handler always fails', async () => {
    const world = createMemberWorld({
      onSubscriptionCreated: () => {
        throw new Error('no database');
      },
    });
    const { subscription } = await world.subscribe();
    await world.drive(subscription, 'authorise');
    await expect.poll(() => world.namesTold()).toContain('onSubscriptionActive');
    expect(world.errors).toContainEqual(expect.objectContaining({ code: 'handler-failed' }));
  });

  it('never from a webhook’s body: a signed lie changes nothing', async () => {
    const world = createMemberWorld({ catchWebhooks: true });
    const { subscription } = await world.subscribe();
    const lie = await signTestDelivery({
      secret: world.secretKey,
      type: 'subscription.active',
      resource: { id: subscription.id, object: 'subscription', status: 'active' },
    });
    const answer = await world.call('/webhooks', {
      body: lie.body,
      headers: { ...lie.headers, Origin: undefined },
    });
    expect(answer.json).toEqual({ outcome: 'handled' });
    expect(world.namesTold()).toEqual(['onSubscriptionCreated']);
  });

  it('T12: a webhook that overtakes the answer of the create finds the subscription', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const world = createMemberWorld({
      upstream: (next) => async (input, init) => {
        const response = await next(input, init);
        if (input.endsWith('/create')) await gate;
        return response;
      },
    });
    const opening = world.subscribe();
    await expect.poll(async () => (await world.sandbox.subscriptions()).length).toBe(1);
    const [created] = await world.sandbox.subscriptions();
    const id = created?.id ?? '';
    await world.sandbox.driveSubscription({ subscriptionId: id, command: 'authorise' });
    await expect.poll(() => world.namesTold()).toContain('onSubscriptionActive');
    release();
    expect((await opening).subscription).toMatchObject({ id, status: 'active' });
    expect(world.namesTold().filter((name) => name === 'onSubscriptionActive')).toHaveLength(1);
  });

  it('nobody is told a subscription is active that costs something else', async () => {
    const world = createMemberWorld({
      upstream: (next) => async (input, init) => {
        const response = await next(input, init);
        if (init?.method === 'POST' || !input.includes('/subscriptions/')) return response;
        const body = await response.json();
        body.items[0].price_data.unit_amount = 1;
        return Response.json(body);
      },
    });
    const { subscription } = await world.subscribe();
    await world.drive(subscription, 'authorise');
    await world.sandbox.settled();
    expect(world.told).toEqual([]);
    expect(world.errors).toContainEqual(expect.objectContaining({ code: 'session-mismatch' }));
  });
});

describe('subscriptionAccess', () => {
  const membership = { customer: plan.customer, reference: 'pro' };

  it('opens the newest subscription of a customer to a plan, and that one only', async () => {
    const world = createMemberWorld();
    expect(await world.proxy.subscriptionAccess(membership)).toBeUndefined();
    const first = await world.subscribe();
    await world.cancel(first.subscription, first.token, 'now');
    const { subscription } = await world.subscribe();
    const access = await world.proxy.subscriptionAccess(membership);
    expect(access?.subscriptionId).toBe(subscription.id);
    const token = access?.token ?? '';
    expect((await world.readSubscription(subscription, token)).status).toBe(200);
    expect((await world.readSubscription(first.subscription, token)).status).toBe(404);
  });

  it('knows nobody else, and makes nothing', async () => {
    const world = createMemberWorld();
    await world.subscribe();
    const other = { ...membership, customer: 'cust-43' };
    expect(await world.proxy.subscriptionAccess(other)).toBeUndefined();
    const elsewhere = { ...membership, reference: 'basic' };
    expect(await world.proxy.subscriptionAccess(elsewhere)).toBeUndefined();
    expect(world.subscriptionCreates()).toHaveLength(1);
  });
});
