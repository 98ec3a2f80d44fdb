import { describe, expect, it } from 'vitest';
import { createApiWorld } from '../../test/createApiWorld.ts';
import { invoice, paymentMethod, refund, session, subscription } from '../../test/apiResources.ts';
import type { StablePay } from './StablePay.ts';
import type { CreateSubscriptionParams } from './CreateSubscriptionParams.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const usdt = (minor: number) => ({ minor, currency: 'USDT' });
const plan: CreateSubscriptionParams = {
  customer: 'cust-42',
  item: { priceId: 'price_pro_m', product: 'Pro plan', unitAmount: usd(1_900), interval: 'month' },
};

async function paidSession() {
  const world = createApiWorld();
  const { id } = await world.stablepay.paymentSessions.create(
    { amount: usd(4_820), orderId: 'ORD-1' },
    { idempotencyKey: 'ORD-1#1' },
  );
  await world.sandbox.pay(id);
  return { ...world, id };
}

async function subscribed(change: Partial<CreateSubscriptionParams> = {}) {
  const world = createApiWorld();
  const created = await world.stablepay.subscriptions.create(
    { ...plan, ...change },
    { idempotencyKey: 'cust-42|pro' },
  );
  await world.sandbox.driveSubscription({ subscriptionId: created.id, command: 'authorise' });
  return { ...world, created };
}

describe('subscriptions', () => {
  it('are created with an address where the payer authorises', async () => {
    const { stablepay, clock } = createApiWorld();
    const trialEnd = clock.now() + 7 * 86_400_000;
    const created = await stablepay.subscriptions.create(
      {
        ...plan,
        item: { ...plan.item, quantity: 2, intervalCount: 3, metadata: { size: 'L' } },
        trialEnd,
        iterations: 12,
        customerEmail: 'payer@shop.example',
        description: 'Membership',
        metadata: { plan: 'pro' },
      },
      { idempotencyKey: 'cust-42|pro' },
    );
    expect(created).toMatchObject({
      status: 'incomplete',
      customer: 'cust-42',
      item: { product: 'Pro plan', unitAmount: usd(1_900), quantity: 2, intervalCount: 3 },
      trialEnd,
      iterations: 12,
      description: 'Membership',
      metadata: { plan: 'pro' },
      canceledAt: undefined,
    });
    expect(created.checkoutUrl).toBe(`https://sandbox.test/pay/${created.id}`);
    expect((await stablepay.subscriptions.retrieve(created.id)).checkoutUrl).toBeUndefined();
  });

  it('T28: a repeated key gives the first subscription', async () => {
    const { stablepay, sandbox } = createApiWorld();
    const create = () => stablepay.subscriptions.create(plan, { idempotencyKey: 'cust-42|pro' });
    const [first, second] = await Promise.all([create(), create()]);
    expect(second.id).toBe(first.id);
    expect(await sandbox.subscriptions()).toHaveLength(1);
  });

  it('bring along what is asked for', async () => {
    const { stablepay, created } = await subscribed();
    const bare = await stablepay.subscriptions.retrieve(created.id);
    expect(bare).toMatchObject({ status: 'active', latestInvoice: undefined });
    const whole = await stablepay.subscriptions.retrieve(created.id, {
      expand: ['latest_invoice', 'customer', 'payment_method'],
    });
    expect(whole.latestInvoice).toMatchObject({ status: 'paid', amountPaid: usd(1_900) });
    expect(whole.customerObject).toMatchObject({ externalId: 'cust-42' });
    expect(whole.paymentMethod).toMatchObject({ id: whole.paymentMethodId, status: 'active' });
  });

  it('are listed by customer and status', async () => {
    const { stablepay, created } = await subscribed();
    await stablepay.subscriptions.create(
      { ...plan, customer: 'cust-43' },
      { idempotencyKey: 'cust-43|pro' },
    );
    const idsOf = async (params: Parameters<typeof stablepay.subscriptions.list>[0]) =>
      (await stablepay.subscriptions.list(params)).data.map(({ customer }) => customer);
    expect(await idsOf({})).toEqual(['cust-43', 'cust-42']);
    expect(await idsOf({ customer: 'cust-43' })).toEqual(['cust-43']);
    expect(await idsOf({ status: 'active' })).toEqual([created.customer]);
    expect((await stablepay.subscriptions.list({ limit: 1 })).hasMore).toBe(true);
  });

  it('end now, or when the period is over', async () => {
    const { stablepay, created } = await subscribed();
    const later = await stablepay.subscriptions.cancel(created.id, { atPeriodEnd: true });
    expect(later).toMatchObject({ status: 'active', cancelAt: later.currentPeriodEnd });
    const now = await stablepay.subscriptions.cancel(created.id);
    expect(now.status).toBe('canceled');
    expect(now.canceledAt).toBeGreaterThan(0);
  });
});

describe('invoices, payments and payment methods', () => {
  it('are found from a subscription', async () => {
    const { stablepay, created } = await subscribed();
    const { latestInvoiceId = '', paymentMethodId = '' } = await stablepay.subscriptions.retrieve(
      created.id,
    );
    const invoice = await stablepay.invoices.retrieve(latestInvoiceId);
    expect(invoice).toMatchObject({
      subscriptionId: created.id,
      status: 'paid',
      paymentStatus: 'completed',
      amountDue: usd(1_900),
      billingReason: 'subscription_create',
    });
    const payment = await stablepay.payments.retrieve(invoice.paymentId ?? '');
    expect(payment).toMatchObject({
      status: 'paid',
      amount: usd(1_900),
      subscriptionId: created.id,
      invoiceId: invoice.id,
    });
    expect(await stablepay.paymentMethods.retrieve(paymentMethodId)).toMatchObject({
      type: 'crypto',
      status: 'active',
      address: undefined,
    });
  });

  it('are read page after page, each invoice once', async () => {
    const { stablepay, sandbox, created, calls } = await subscribed();
    for (let month = 0; month < 6; month += 1) {
      await sandbox.driveSubscription({ subscriptionId: created.id, command: 'renew' });
    }
    const before = calls.length;
    const ids: string[] = [];
    for await (const { id } of stablepay.invoices.listAll({
      subscriptionId: created.id,
      limit: 3,
    })) {
      ids.push(id);
    }
    // The documented order: ascending by id.
    expect(ids).toEqual((await sandbox.invoices(created.id)).map(({ id }) => id).sort());
    expect(new Set(ids).size).toBe(7);
    expect(calls.length - before).toBe(3);
  });

  it('ask for no page nobody needs', async () => {
    const { stablepay, sandbox, created, calls } = await subscribed();
    await sandbox.driveSubscription({ subscriptionId: created.id, command: 'renew' });
    const before = calls.length;
    for await (const { id } of stablepay.invoices.listAll({ limit: 1 })) {
      expect(id).toBeTruthy();
      break;
    }
    expect(calls.length - before).toBe(1);
  });

  it.each([
    ['without an invoice', []],
    ['with the cursor’s own invoice again', ['in_1']],
  ])('give up on a page that promises more %s', async (_, ids) => {
    const invoice = { amount_due: 1, amount_paid: 0, currency: 'usd', status: 'open', created: 1 };
    let pages = 0;
    const { stablepay } = createApiWorld({
      fetch: async () => {
        pages += 1;
        const data = ids.map((id) => ({ ...invoice, id }));
        return Response.json({ object: 'list', data, has_more: true, url: '/' });
      },
    });
    const readAll = async () => {
      for await (const { id } of stablepay.invoices.listAll()) expect(id).toBe('in_1');
    };
    await expect(readAll()).rejects.toMatchObject({ code: 'unexpected-answer' });
    expect(pages).toBeLessThanOrEqual(2);
  });
});

describe('refunds', () => {
  it('give back a part, with reason, until nothing is left', async () => {
    const { stablepay, sandbox, id } = await paidSession();
    const refund = await stablepay.refunds.create({
      refundId: 'ret-1',
      charge: id,
      amount: usdt(4_000),
      reason: 'requested_by_customer',
      description: 'Chipped',
      metadata: { desk: '7' },
    });
    expect(refund).toMatchObject({
      id: 'ret-1',
      orderId: 'ORD-1',
      status: 'processing',
      amount: usdt(4_000),
      reason: 'requested_by_customer',
      transactionHash: undefined,
    });
    await sandbox.completeRefund({ refundId: 'ret-1' });
    const done = await stablepay.refunds.retrieve('ret-1');
    expect(done.status).toBe('completed');
    expect(done.transactionHash).toBeTruthy();
    expect(done.processedAt).toBeGreaterThan(0);
    await expect(
      stablepay.refunds.create({ refundId: 'ret-2', charge: id, amount: usdt(900) }),
    ).rejects.toMatchObject({
      code: 'refund-refused',
      status: 400,
      remoteCode: 'refund_amount_exceeds_remaining',
      param: 'amount',
    });
  });

  it('say why they failed', async () => {
    const { stablepay, sandbox, id } = await paidSession();
    await stablepay.refunds.create({ refundId: 'ret-1', charge: id, amount: usdt(1) });
    await sandbox.failRefund({ refundId: 'ret-1', reason: 'insufficient_funds' });
    expect(await stablepay.refunds.retrieve('ret-1')).toMatchObject({
      status: 'failed',
      failureReason: 'insufficient_funds',
    });
  });

  it('are cancelled while they are processing, and not after', async () => {
    const { stablepay, id } = await paidSession();
    await stablepay.refunds.create({ refundId: 'ret-1', charge: id, amount: usdt(1) });
    expect(await stablepay.refunds.cancel('ret-1')).toMatchObject({ status: 'canceled' });
    await expect(stablepay.refunds.cancel('ret-1')).rejects.toMatchObject({
      code: 'refund-refused',
      status: 409,
      remoteCode: 'refund_not_cancelable',
    });
  });

  it('travel under their own id as the idempotency key', async () => {
    const { stablepay, calls, id } = await paidSession();
    await stablepay.refunds.create({ refundId: 'ret-1', charge: id, amount: usdt(1) });
    expect(calls.at(-1)?.headers.get('Idempotency-Key')).toBe('ret-1');
  });
});

describe('what StablePay may add one day', () => {
  it('unknown fields and words are kept, and times of 0 or null are none', async () => {
    const { stablepay } = createApiWorld({
      fetch: async () =>
        Response.json({
          id: 'sub_1',
          customer: 'cust-42',
          status: 'paused',
          created: 1_767_225_600,
          canceled_at: null,
          cancel_at: 0,
          items: [
            {
              price_data: {
                id: 'p',
                currency: 'usd',
                product: 'Pro',
                unit_amount: 5,
                recurring: { interval: 'decade' },
              },
            },
          ],
          paused_until: 7,
        }),
    });
    expect(await stablepay.subscriptions.retrieve('sub_1')).toMatchObject({
      status: 'paused',
      cancelAt: undefined,
      canceledAt: undefined,
      item: { interval: 'decade', intervalCount: 1, quantity: 1 },
      raw: { paused_until: 7 },
    });
  });

  it.each<[string, object, (client: StablePay, id: string) => Promise<{ id: string }>]>([
    ['invoice', invoice, (client, id) => client.invoices.retrieve(id)],
    ['payment', session, (client, id) => client.payments.retrieve(id)],
    ['subscription', subscription, (client, id) => client.subscriptions.retrieve(id)],
    ['cancelled subscription', subscription, (client, id) => client.subscriptions.cancel(id)],
    ['payment method', paymentMethod, (client, id) => client.paymentMethods.retrieve(id)],
    ['refund', refund, (client, id) => client.refunds.retrieve(id)],
    ['cancelled refund', refund, (client, id) => client.refunds.cancel(id)],
  ])('T17: a %s other than the one that was asked for is refused', async (_, answer, ask) => {
    const { stablepay } = createApiWorld({ fetch: async () => Response.json(answer) });
    const own = (answer as { id?: string }).id ?? refund.refund_id;
    expect((await ask(stablepay, own)).id).toBe(own);
    const error = await ask(stablepay, 'other_1').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'unexpected-answer',
      cause: {
        ...{ code: 'invalid-input', path: 'id' },
        message: expect.stringContaining('about something else'),
      },
    });
  });

  it('a word that can not be expanded is refused before anything leaves', async () => {
    const { stablepay, calls } = createApiWorld();
    const expand = ['latest_invoice', 'everything'] as never;
    await expect(stablepay.subscriptions.retrieve('sub_1', { expand })).rejects.toMatchObject({
      path: 'expand.1',
    });
    expect(calls).toEqual([]);
  });

  it('an answer about something else than was asked for is refused', async () => {
    const { stablepay, sandbox, raw, id } = await paidSession();
    await stablepay.refunds.create({ refundId: 'ret-1', charge: id, amount: usdt(1) });
    expect(await sandbox.refunds()).toHaveLength(1);
    const { answer } = await raw('refunds/ret-1');
    const lying = createApiWorld({ fetch: async () => Response.json(answer) });
    await expect(lying.stablepay.refunds.retrieve('ret-2')).rejects.toMatchObject({
      code: 'unexpected-answer',
    });
  });
});
