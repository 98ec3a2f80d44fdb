import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import { codeOf, createProxyWorld } from '../../test/createProxyWorld.ts';
import { runs } from '../../test/runs.ts';
import { type Delivery, signTestDelivery } from '../../test/signTestDelivery.ts';

/** The genuine delivery of a paid session, caught on its way instead of delivered. */
async function catchDelivery(change: Parameters<typeof createProxyWorld>[0] = {}) {
  const world = createProxyWorld({ ...change, catchWebhooks: true });
  const { session } = await world.open();
  await world.sandbox.pay(session.id);
  await world.sandbox.settled();
  const [delivery] = world.caught;
  if (!delivery) throw new Error('The sandbox delivered nothing.');
  const post = ({ headers, body }: Delivery) =>
    world.call('/webhooks', { method: 'POST', body, headers: { ...headers, Origin: undefined } });
  return { world, session, delivery, post };
}

describe('the webhook route', () => {
  it('handles a delivery once, however many copies come', async () => {
    const { world, delivery, post } = await catchDelivery();
    const answers = await Promise.all(Array.from({ length: 100 }, () => post(delivery)));
    expect(answers.every(({ status }) => status === 200 || status === 503)).toBe(true);
    expect((await post(delivery)).json).toEqual({ outcome: 'already-handled' });
    expect(world.paid).toHaveLength(1);
  });

  it.each([
    ['event id', { 'x-stablepay-event-id': 'evt_other_0000000000' }],
    ['event type', { 'x-stablepay-event-type': 'payment.failed' }],
    ['nonce', { 'x-stablepay-nonce': 'another-nonce-0123456789' }],
  ])('T01: a genuine body under another %s is refused', async (_, headers) => {
    const { world, delivery, post } = await catchDelivery();
    await post(delivery);
    const answer = await post({ ...delivery, headers: { ...delivery.headers, ...headers } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(world.paid).toHaveLength(1);
  });

  it('T01: 3 headers × 1,000 other values: 3,000 refused, the handler ran once', async () => {
    const { world, delivery, post } = await catchDelivery();
    await post(delivery);
    const values: Record<string, () => string> = {
      'x-stablepay-event-id': () => `evt_${crypto.randomUUID().slice(0, 24)}`,
      'x-stablepay-event-type': () => `payment.${crypto.randomUUID().slice(0, 8)}`,
      'x-stablepay-nonce': () => `nonce-${crypto.randomUUID()}`,
    };
    const refused: number[] = [];
    for (const [name, toValue] of Object.entries(values)) {
      for (let index = 0; index < 1_000; index += 1) {
        const headers = { ...delivery.headers, [name]: toValue() };
        const { status } = await post({ ...delivery, headers });
        if (status >= 400 && status < 500) refused.push(status);
      }
    }
    expect(refused).toHaveLength(3_000);
    expect(world.paid).toHaveLength(1);
  }, 60_000);

  it('T02: none of our own signed requests is taken for a webhook', async () => {
    const sent: Delivery[] = [];
    const { world } = await catchDelivery({
      upstream: (next) => async (input, init) => {
        const headers = Object.fromEntries(new Headers(init?.headers));
        sent.push({ headers, body: typeof init?.body === 'string' ? init.body : '' });
        return next(input, init);
      },
    });
    await world.proxy.reconcile();
    const before = world.paid.length;
    expect(sent.length).toBeGreaterThan(1);
    for (const { headers, body } of sent) {
      const answer = await world.call('/webhooks', { method: 'POST', body, headers });
      expect(answer.status).toBe(400);
      expect(codeOf(answer)).toBe('delivery-reflected');
    }
    expect(world.paid).toHaveLength(before);
  });

  it('T12: a failed handler releases the delivery, and the next one runs it again', async () => {
    let failures = 1;
    const { delivery, post, world } = await catchDelivery({
      onPaid: () => {
        if (failures > 0) {
          failures -= 1;
          throw new Error('not yet');
        }
      },
    });
    expect((await post(delivery)).status).toBe(503);
    expect((await post(delivery)).json).toEqual({ outcome: 'handled' });
    expect(world.errors).toHaveLength(1);
  });

  it('T12: a webhook that overtakes the answer of the create finds the order', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const world = createProxyWorld({
      upstream: (next) => async (input, init) => {
        const response = await next(input, init);
        if (input.endsWith('/create')) await gate;
        return response;
      },
    });
    const opening = world.open();
    await expect.poll(async () => (await world.sandbox.sessions()).length).toBe(1);
    const [created] = await world.sandbox.sessions();
    await world.sandbox.pay(created?.id ?? '');
    await expect.poll(() => world.paid.length).toBe(1);
    release();
    expect((await opening).session).toMatchObject({ id: created?.id, status: 'paid' });
    expect(world.paid).toHaveLength(1);
  });

  it('answers 2xx to what is not ours and to events it does not know', async () => {
    const { world, post } = await catchDelivery();
    const secret = world.secretKey;
    const foreign = await signTestDelivery({ secret, resource: { id: 'cs_of_somebody_else' } });
    expect((await post(foreign)).json).toEqual({ outcome: 'ignored' });
  });

  it('T01: a body without an event id is not replayed under another id', async () => {
    const world = createProxyWorld();
    world.webhooks.enabled = false;
    const { session } = await world.open();
    await world.sandbox.pay(session.id);
    const delivery = await signTestDelivery({
      secret: world.secretKey,
      resource: { id: session.id },
      withoutId: true,
    });
    const post = (id: string) =>
      world.call('/webhooks', {
        body: delivery.body,
        headers: { ...delivery.headers, Origin: undefined, 'X-StablePay-Event-ID': id },
      });
    expect((await post('evt_first')).json).toEqual({ outcome: 'handled' });
    expect((await post('evt_second')).status).toBe(409);
    expect(world.paid).toHaveLength(1);
  });

  it('T11: claims nothing before the signature is valid', async () => {
    const memory = createMemoryStore();
    let claims = 0;
    const { world, delivery, post } = await catchDelivery({
      store: {
        ...memory,
        claim: (params) => {
          claims += 1;
          return memory.claim(params);
        },
      },
    });
    const before = claims;
    const bad = { ...delivery.headers, 'x-stablepay-signature': '0'.repeat(64) };
    expect((await post({ ...delivery, headers: bad })).status).toBe(401);
    expect(claims).toBe(before);
    expect(world.paid).toEqual([]);
  });

  it('T11: bad signatures leave nothing behind, however many', async () => {
    // Room for what the order needs and for one delivery, and no more.
    const { world, delivery, post } = await catchDelivery({
      store: createMemoryStore({ maxEntries: 6 }),
    });
    const bad = { ...delivery.headers, 'x-stablepay-signature': '0'.repeat(64) };
    const count = Math.min(runs(2_000), 100_000);
    for (let index = 0; index < count; index += 1) {
      const headers = { ...bad, 'x-stablepay-nonce': `nonce-of-nobody-${index}` };
      expect((await post({ ...delivery, headers })).status).toBe(401);
    }
    expect((await post(delivery)).json).toEqual({ outcome: 'handled' });
    expect(world.paid).toHaveLength(1);
  }, 600_000);

  it('never believes the body: a signed lie about an unpaid session changes nothing', async () => {
    const world = createProxyWorld();
    world.webhooks.enabled = false;
    const { session } = await world.open();
    const lie = await signTestDelivery({
      secret: world.secretKey,
      resource: { id: session.id, payment_status: 'paid' },
    });
    const answer = await world.call('/webhooks', {
      body: lie.body,
      headers: { ...lie.headers, Origin: undefined },
    });
    expect(answer.status).toBe(200);
    expect(world.paid).toEqual([]);
    expect((await world.proxy.settle(session.id))?.status).toBe('pending');
  });
});
