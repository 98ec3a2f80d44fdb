import { describe, expect, it } from 'vitest';
import { codeOf, createProxyWorld } from '../../test/createProxyWorld.ts';

describe('createProxy', () => {
  it('says what the shop offers and nothing secret', async () => {
    const world = createProxyWorld({ networks: ['TRON'], currencies: [{ code: 'USD' }] });
    const { status, json, headers } = await world.call('/config');
    expect(status).toBe(200);
    expect(json).toMatchObject({ protocol: 1, sandbox: true, networks: ['TRON'] });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(JSON.stringify(json)).not.toMatch(/sk_|secret/);
  });

  it('opens a session with a token that reads it', async () => {
    const world = createProxyWorld();
    const { status, session, token } = await world.open();
    expect(status).toBe(201);
    expect(session).toMatchObject({
      status: 'pending',
      amount: { minor: 4820, currency: 'USD' },
      reference: 'ORD-1',
      fundsSeen: false,
    });
    const read = await world.read(session, token);
    expect(read.status).toBe(200);
    expect(read.headers.get('etag')).toBe(`"${session.revision}"`);
  });

  it('shows paid and fulfils the order once, told by the webhook', async () => {
    const world = createProxyWorld();
    const { session, token } = await world.open();
    await world.sandbox.pay(session.id);
    await expect
      .poll(async () => (await world.read(session, token)).json)
      .toMatchObject({ status: 'paid', fundsSeen: true });
    await world.proxy.reconcile();
    expect(world.paid).toMatchObject([
      { reference: 'ORD-1', idempotencyKey: 'paid:ORD-1', late: false },
    ]);
    expect(world.errors).toEqual([]);
  });

  it('holds a request until the webhook brings the news', async () => {
    const world = createProxyWorld();
    const { session, token } = await world.open();
    const held = world.read(session, token, `"${session.revision}"`, 25);
    await world.sandbox.pay(session.id);
    expect((await held).json).toMatchObject({ status: 'paid' });
  });

  it('answers 304 when nothing changed', async () => {
    const world = createProxyWorld();
    const { session, token } = await world.open();
    const answer = await world.read(session, token, `"${session.revision}"`);
    expect(answer.status).toBe(304);
  });

  it('cancels, and opens the next attempt on the next click', async () => {
    const world = createProxyWorld();
    const { session, token } = await world.open();
    const canceled = await world.call(`/sessions/${session.id}/cancel`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(canceled.json).toMatchObject({ status: 'canceled' });
    const again = await world.open();
    expect(again.status).toBe(201);
    expect(again.session.id).not.toBe(session.id);
    expect(world.creates().map(({ body }) => JSON.parse(body).order_id)).toEqual([
      'ORD-1',
      'ORD-1-2',
    ]);
  });

  it('says cancelRefused, not canceled, when money is already moving', async () => {
    const world = createProxyWorld();
    const { session, token } = await world.open();
    await world.sandbox.seeOnChain(session.id);
    const answer = await world.call(`/sessions/${session.id}/cancel`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(answer.json).toMatchObject({ status: 'processing', cancelRefused: true });
  });

  it('T49: takes a payment after the end, fulfils it and tells a person', async () => {
    const world = createProxyWorld();
    const { session, token } = await world.open();
    await world.sandbox.expire(session.id);
    await world.proxy.settle(session.id);
    await world.sandbox.pay(session.id);
    await world.proxy.settle(session.id);
    expect((await world.read(session, token)).json).toMatchObject({ status: 'paid', late: true });
    expect(world.paid).toMatchObject([{ late: true }]);
    expect(world.attention).toMatchObject([{ kind: 'late' }]);
  });

  it('reports a second paid session of one order instead of fulfilling twice', async () => {
    const world = createProxyWorld();
    const first = await world.open();
    await world.sandbox.expire(first.session.id);
    const second = await world.open();
    await world.sandbox.pay(second.session.id);
    await world.proxy.settle(second.session.id);
    await world.sandbox.pay(first.session.id);
    await world.proxy.settle(first.session.id);
    expect(world.paid).toHaveLength(1);
    expect(world.attention.map(({ kind }) => kind)).toEqual(['duplicate']);
  });

  it.each(['underpay', 'overpay', 'freeze'] as const)(
    'tells a person about %s once and offers no new attempt',
    async (command) => {
      const world = createProxyWorld();
      const { session } = await world.open();
      await world.sandbox[command](session.id);
      await world.proxy.settle(session.id);
      await world.proxy.settle(session.id);
      expect(world.attention).toHaveLength(1);
      expect(world.paid).toEqual([]);
      const again = await world.open();
      expect(again).toMatchObject({ status: 200, session: { id: session.id, fundsSeen: true } });
    },
  );

  it('opens a new attempt after funds were seen only when a person released the order', async () => {
    const world = createProxyWorld();
    const { session } = await world.open();
    await world.sandbox.seeOnChain(session.id);
    await world.proxy.settle(session.id);
    await world.sandbox.fail(session.id);
    await world.proxy.settle(session.id);
    expect((await world.open()).session.id).toBe(session.id);
    await world.proxy.release('ORD-1');
    expect((await world.open()).session.id).not.toBe(session.id);
  });

  it('replaces an unpaid session when the price of the order changed', async () => {
    const world = createProxyWorld();
    const { session } = await world.open();
    world.orders.set('ORD-1', { amount: { minor: 9900, currency: 'USD' } });
    const again = await world.open();
    expect(again.status).toBe(201);
    expect(again.session.amount.minor).toBe(9900);
    expect((await world.proxy.settle(session.id))?.status).toBe('canceled');
  });

  it('keeps the session and says amountChanged when it can no longer be replaced', async () => {
    const world = createProxyWorld();
    const { session } = await world.open();
    world.orders.set('ORD-1', { amount: { minor: 9900, currency: 'USD' } });
    await world.sandbox.seeOnChain(session.id);
    const again = await world.open();
    expect(again.session).toMatchObject({ id: session.id, amount: { minor: 4820 } });
  });

  it('runs onPaid again under the same key after it threw', async () => {
    const keys: string[] = [];
    const world = createProxyWorld({
      onPaid: ({ idempotencyKey }) => {
        keys.push(idempotencyKey);
        if (keys.length === 1) throw new Error('the database is away');
      },
    });
    world.webhooks.enabled = false;
    const { session } = await world.open();
    await world.sandbox.pay(session.id);
    await expect(world.proxy.settle(session.id)).rejects.toMatchObject({ code: 'handler-failed' });
    await world.proxy.reconcile();
    await world.proxy.reconcile();
    expect(keys).toEqual(['paid:ORD-1', 'paid:ORD-1']);
  });

  it('reconcile fulfils an order nobody waits for and no webhook came for', async () => {
    const world = createProxyWorld();
    world.webhooks.enabled = false;
    const { session } = await world.open();
    await world.sandbox.pay(session.id);
    expect(world.paid).toEqual([]);
    await world.proxy.reconcile();
    await world.proxy.reconcile();
    expect(world.paid).toHaveLength(1);
  });

  it('leads a plain form to the payment page', async () => {
    const world = createProxyWorld();
    const answer = await world.call('/pay', {
      body: 'reference=ORD-1',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    const { session } = await world.open();
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(session.url);
  });

  it('ends held requests when it closes', async () => {
    const world = createProxyWorld();
    const { session, token } = await world.open();
    const held = world.read(session, token, `"${session.revision}"`, 25);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await world.proxy.close();
    expect((await held).status).toBe(304);
  });

  it('answers routes and methods it does not have with a typed error', async () => {
    const world = createProxyWorld();
    expect(codeOf(await world.call('/nothing'))).toBe('route-not-found');
    expect(codeOf(await world.call('/sessions'))).toBe('method-not-allowed');
    expect(codeOf(await world.call('/webhooks'))).toBe('method-not-allowed');
  });
});
