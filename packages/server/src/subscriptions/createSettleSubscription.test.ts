import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { subscriptionRecord } from '../../test/subscriptionRecord.ts';
import { createSettleSubscription } from './createSettleSubscription.ts';
import { subscriptionKind, type SubscriptionRecord } from './SubscriptionRecord.ts';

const minute = 60_000;

/** A subscription in a store, and what StablePay says of it and of its invoices. */
async function createSubscribed(
  change: Partial<SubscriptionRecord> = {},
  handlers: Parameters<typeof createTestContext>[0] = {},
) {
  const said: Record<string, unknown> = { status: 'active' };
  const invoices: object[] = [];
  const asked: string[] = [];
  let isDown = false;
  const world = createTestContext({
    ...handlers,
    fetch: async (input) => {
      const { pathname, search } = new URL(input);
      asked.push(pathname.replace('/api/v1', '') + search);
      if (isDown) return Response.json({}, { status: 500 });
      if (pathname.endsWith('/invoices')) return Response.json({ data: invoices, has_more: false });
      const recurring = { interval: 'month', interval_count: 1 };
      const price_data = { product: 'Pro plan', currency: 'usd', unit_amount: 1_900, recurring };
      return Response.json({
        ...{ id: 'sub_1', customer: 'cust-42', created: 1, items: [{ quantity: 1, price_data }] },
        ...said,
      });
    },
  });
  const { context, clock } = world;
  const record = subscriptionRecord({ status: 'incomplete', turn: 0, dueAt: 1, ...change });
  await context.store.writeRecord(subscriptionKind, { record, expected: undefined });
  return {
    ...world,
    ...{ asked, said, invoices, record },
    goDown: () => (isDown = true),
    comeBack: () => (isDown = false),
    now: () => clock.now(),
    settle: createSettleSubscription(context),
    read: async () => (await context.store.readRecord(subscriptionKind, 'sub_1'))?.record,
  };
}

/** Handlers that write down what they are told, and throw what `fail` says. */
function createHearing(fail: () => boolean = () => false) {
  const told: string[] = [];
  const hear = ({ idempotencyKey }: { idempotencyKey: string }) => {
    if (fail()) throw new Error('database');
    told.push(idempotencyKey);
  };
  const handlers = {
    ...{ onSubscriptionCreated: hear, onSubscriptionActive: hear, onSubscriptionCanceled: hear },
    ...{ onSubscriptionExpired: hear, onInvoicePaid: hear },
  };
  return { told, handlers };
}

describe('settling a subscription', () => {
  it('tells what StablePay says of it, each thing once, and remembers that', async () => {
    const { told, handlers } = createHearing();
    const { settle, read } = await createSubscribed({}, handlers);
    const keys = ['subscription-created:sub_1', 'subscription-active:sub_1:1'];
    expect(await settle('sub_1')).toMatchObject({ status: 'active', told: keys });
    expect(await settle('sub_1')).toMatchObject({ status: 'active', told: keys });
    expect(told).toEqual(keys);
    expect((await read())?.told).toEqual(keys);
  });

  it('forgets nothing that was told when the claims are forgotten', async () => {
    const { told, handlers } = createHearing();
    const { settle, clock } = await createSubscribed({}, handlers);
    await settle('sub_1');
    await clock.advance(365 * 24 * 60 * minute);
    await settle('sub_1');
    expect(told).toHaveLength(2);
  });

  it('asks again in a minute after a failed read, and keeps what was known', async () => {
    const { settle, read, goDown, now, record } = await createSubscribed();
    goDown();
    await expect(settle('sub_1')).rejects.toMatchObject({ code: 'upstream-failed' });
    expect(await read()).toEqual({ ...record, dueAt: now() + minute });
  });

  it('asks again in a minute where a handler failed, and tells then what is left', async () => {
    let isBroken = true;
    const { told, handlers } = createHearing(() => isBroken);
    const { settle, read, now } = await createSubscribed({}, handlers);
    await expect(settle('sub_1')).rejects.toMatchObject({ code: 'handler-failed' });
    expect(await read()).toMatchObject({ status: 'active', dueAt: now() + minute });
    isBroken = false;
    await settle('sub_1');
    expect(told).toEqual(['subscription-created:sub_1', 'subscription-active:sub_1:1']);
  });

  it('is due again in ten minutes at the latest as long as it runs', async () => {
    const { settle, read, now } = await createSubscribed();
    expect((await settle('sub_1'))?.dueAt).toBe(now() + 10 * minute);
    expect((await read())?.dueAt).toBe(now() + 10 * minute);
  });

  it('waits for whoever is at the same subscription', async () => {
    const { settle, asked, store, clock } = await createSubscribed();
    const claim = await store.claim({ key: 'subscription:sub_1', leaseMs: minute });
    const settling = settle('sub_1');
    await clock.advance(1_000);
    expect(asked).toEqual([]);
    if (claim.outcome === 'acquired') await store.release({ lease: claim.lease });
    await clock.advance(100);
    expect((await settling)?.status).toBe('active');
  });

  it('leaves the subscription to others when it is through, and when that failed', async () => {
    const { settle, store, goDown } = await createSubscribed();
    for (const run of [() => settle('sub_1'), () => settle('sub_1').catch(() => undefined)]) {
      await run();
      const claim = await store.claim({ key: 'subscription:sub_1', leaseMs: 1 });
      expect(claim.outcome).toBe('acquired');
      if (claim.outcome === 'acquired') await store.release({ lease: claim.lease });
      goDown();
    }
  });

  it('is nothing to do where the subscription is not ours', async () => {
    const { settle, asked } = await createSubscribed();
    expect(await settle('sub_9')).toBeUndefined();
    expect(asked).toEqual([]);
  });
});

describe('a subscription that is over', () => {
  it.each(['canceled', 'incomplete_expired'])(
    'by %s is asked about once more, to tell of it, and never again',
    async (status) => {
      const { told, handlers } = createHearing();
      const { settle, asked, read, said } = await createSubscribed({}, handlers);
      said['status'] = status;
      expect((await settle('sub_1'))?.dueAt).toBeUndefined();
      expect(await read()).toMatchObject({ status });
      expect((await read())?.dueAt).toBeUndefined();
      const before = asked.length;
      expect(await settle('sub_1')).toMatchObject({ status });
      expect(asked).toHaveLength(before);
      expect(told).toEqual(['subscription-created:sub_1', `subscription-${status}:sub_1:1`]);
    },
  );

  it('stays due as long as it was not told of', async () => {
    let isBroken = true;
    const { told, handlers } = createHearing(() => isBroken);
    const { settle, said, now, read } = await createSubscribed({}, handlers);
    said['status'] = 'canceled';
    await expect(settle('sub_1')).rejects.toMatchObject({ code: 'handler-failed' });
    expect((await read())?.dueAt).toBe(now() + minute);
    isBroken = false;
    await settle('sub_1');
    expect(told.at(-1)).toBe('subscription-canceled:sub_1:1');
    expect((await read())?.dueAt).toBeUndefined();
  });
});

describe('a subscription that is not what was ordered', () => {
  it('is told of to nobody, is reported, and none of its invoices is looked at', async () => {
    const { told, handlers } = createHearing();
    const { settle, asked, errors, said } = await createSubscribed({}, handlers);
    Object.assign(said, { customer: 'cust-9', latest_invoice: 'in_1' });
    expect(await settle('sub_1')).toMatchObject({ mismatch: true, status: 'incomplete' });
    expect(told).toEqual([]);
    expect(asked).toEqual(['/subscriptions/sub_1']);
    expect(errors).toMatchObject([
      {
        ...{ code: 'session-mismatch', status: 409 },
        message: expect.stringContaining('not what was ordered'),
      },
    ]);
  });
});

describe('the invoices of a subscription', () => {
  const invoice = (id: string, change: object = {}) => ({
    ...{ id, status: 'paid', currency: 'usd', amount_due: 1_900, amount_paid: 1_900, created: 1 },
    ...{ subscription_id: 'sub_1', ...change },
  });
  const paidKeys = (told: string[]) => told.filter((key) => key.startsWith('invoice-'));

  it('are told of each once, also those nobody announced', async () => {
    const { told, handlers } = createHearing();
    const { settle, said, invoices, asked, read } = await createSubscribed({}, handlers);
    said['latest_invoice'] = 'in_2';
    invoices.push(invoice('in_1'), invoice('in_2'));
    expect(await settle('sub_1')).toMatchObject({ invoicesUntil: 'in_2' });
    expect(paidKeys(told)).toEqual(['invoice-paid:in_1', 'invoice-paid:in_2']);
    expect((await read())?.invoicesUntil).toBe('in_2');
    expect(asked.at(-1)).toBe('/invoices?subscription_id=sub_1&limit=100');
    // Nothing new: not even asked.
    const before = asked.length;
    await settle('sub_1');
    expect(asked.slice(before)).toEqual(['/subscriptions/sub_1']);
  });

  it('are not asked for where there is none', async () => {
    const { settle, asked } = await createSubscribed();
    await settle('sub_1');
    expect(asked).toEqual(['/subscriptions/sub_1']);
  });

  it('are asked for from the last one on that was told of', async () => {
    const { settle, said, asked } = await createSubscribed({ invoicesUntil: 'in_1' });
    said['latest_invoice'] = 'in_2';
    await settle('sub_1');
    expect(new URLSearchParams(asked.at(-1)?.split('?')[1]).get('starting_after')).toBe('in_1');
  });

  it('that are open hold the mark, whatever is behind them', async () => {
    const { told, handlers } = createHearing();
    const { settle, said, invoices, read } = await createSubscribed({}, handlers);
    said['latest_invoice'] = 'in_4';
    const open = { status: 'open', amount_paid: 0 };
    invoices.push(invoice('in_1'), invoice('in_2', { status: 'void' }));
    invoices.push(invoice('in_3', open), invoice('in_4'));
    await settle('sub_1');
    expect(paidKeys(told)).toEqual(['invoice-paid:in_1', 'invoice-paid:in_4']);
    expect((await read())?.invoicesUntil).toBe('in_2');
    invoices.splice(0, 4, invoice('in_3'), invoice('in_4'));
    await settle('sub_1');
    expect(paidKeys(told)).toEqual([
      ...['invoice-paid:in_1', 'invoice-paid:in_4', 'invoice-paid:in_3'],
    ]);
    expect((await read())?.invoicesUntil).toBe('in_4');
  });

  it('of a stranger are nobody’s to hear of; one without a name is of whom it was asked for', async () => {
    const { told, handlers } = createHearing();
    const { settle, said, invoices, read } = await createSubscribed({}, handlers);
    said['latest_invoice'] = 'in_2';
    invoices.push(invoice('in_1', { subscription_id: 'sub_9' }));
    invoices.push(invoice('in_2', { subscription_id: undefined }));
    await settle('sub_1');
    expect(paidKeys(told)).toEqual(['invoice-paid:in_2']);
    expect((await read())?.invoicesUntil).toBe('in_2');
  });

  it('that were told of before a handler failed are not asked for again', async () => {
    let isBroken = false;
    const { told, handlers } = createHearing();
    const { settle, said, invoices, read } = await createSubscribed(
      {},
      {
        ...handlers,
        onInvoicePaid: (event) => {
          if (event.invoice.id === 'in_2' && isBroken) throw new Error('database');
          told.push(event.idempotencyKey);
        },
      },
    );
    said['latest_invoice'] = 'in_2';
    invoices.push(invoice('in_1'), invoice('in_2'));
    isBroken = true;
    await expect(settle('sub_1')).rejects.toMatchObject({ code: 'handler-failed' });
    expect((await read())?.invoicesUntil).toBe('in_1');
    isBroken = false;
    await settle('sub_1');
    expect(paidKeys(told)).toEqual(['invoice-paid:in_1', 'invoice-paid:in_2']);
  });
});
