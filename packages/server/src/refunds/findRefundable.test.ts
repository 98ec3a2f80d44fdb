import { describe, expect, it } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';
import { createTestContext } from '../../test/createTestContext.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { subscriptionRecord } from '../../test/subscriptionRecord.ts';
import { subscriptionKind } from '../subscriptions/SubscriptionRecord.ts';
import { findRefundable } from './findRefundable.ts';

const euros = { amount: { minor: 4_820, currency: 'EUR' } };

/** A shop whose payments do not say what arrived. */
async function createUnproven() {
  const world = createMemberWorld({
    upstream: (next) => async (input, init) => {
      const response = await next(input, init);
      if (!/\/sessions\/cs_[^/]+$/.test(input)) return response;
      const { exchange_rate: _, ...session } = (await response.json()) as Record<string, unknown>;
      return Response.json(session, { status: response.status });
    },
  });
  world.orders.set('ORD-2', euros);
  await world.payOrder('ORD-2');
  return world;
}

describe('what can be given back', () => {
  it('is not a payment that has not arrived', async () => {
    const world = createMemberWorld();
    const { session } = await world.open();
    const params = { reference: 'ORD-1', sessionId: session.id, key: 'r' };
    await expect(world.proxy.refund(params)).rejects.toMatchObject({
      code: 'refund-refused',
      status: 409,
      message: expect.stringContaining('The payment is pending, not paid'),
    });
  });

  it('is not the payment of another order', async () => {
    const world = createMemberWorld();
    const { session } = await world.payOrder();
    const params = { reference: 'ORD-2', sessionId: session.id, key: 'r' };
    await expect(world.proxy.refund(params)).rejects.toMatchObject({
      code: 'order-not-found',
      status: 404,
      message: expect.stringContaining('no payment for this order under this sessionId'),
    });
    expect(world.refundCreates()).toEqual([]);
  });

  it('has to be said by the shop where the payment does not prove it', async () => {
    const world = await createUnproven();
    const refund = (captured?: { minor: number; currency: string }) =>
      world.proxy.refund({ reference: 'ORD-2', key: 'r', captured });
    await expect(refund()).rejects.toThrow('does not say which amount arrived');
    for (const captured of [
      { minor: 5_000, currency: 'EUR' },
      { minor: 5_000.5, currency: 'USDT' },
    ]) {
      await expect(refund(captured)).rejects.toMatchObject({
        code: 'refund-refused',
        message: expect.stringContaining('captured must be an amount of USDT or USDC'),
      });
    }
    expect((await refund({ minor: 5_000, currency: 'USDT' })).amount.minor).toBe(5_000);
  });

  it('is nothing of an order nobody paid, and no session is asked about', async () => {
    const { context } = createTestContext();
    await expect(findRefundable(context, { reference: 'ORD-1', key: 'r' })).rejects.toMatchObject({
      code: 'order-not-found',
      message: expect.stringContaining('by its sessionId, which onAttention named'),
    });
  });

  it('is what arrived for an order, whose it stays', async () => {
    const { context } = createTestContext();
    const record = sessionRecord({ status: 'paid', settled: true });
    await context.store.writeSession({ record, expected: undefined });
    const params = { reference: 'ORD-1', sessionId: 'cs_1', key: 'r' };
    expect(await findRefundable(context, params)).toEqual({
      ...{ paymentId: 'cs_1', source: 'charge', captured: 4_820, token: undefined },
      owner: { kind: 'order', reference: 'ORD-1' },
    });
  });

  it('is what the payment proves, whatever the shop says', async () => {
    const world = createMemberWorld();
    await world.payOrder();
    const captured = { minor: 9_999, currency: 'USDT' };
    const refund = await world.proxy.refund({ reference: 'ORD-1', key: 'r', captured });
    expect(refund.amount.minor).toBe(4_820);
  });
});

describe('an invoice that is given back', () => {
  it('is that of a subscription of ours, whose it stays', async () => {
    const { context } = createTestContext({
      fetch: async () =>
        Response.json({
          ...{ id: 'in_1', status: 'paid', currency: 'usd', created: 1 },
          ...{ amount_due: 1_900, amount_paid: 1_800 },
          ...{ subscription_id: 'sub_1', payment_id: 'pi_1' },
        }),
    });
    const expected = undefined;
    await context.store.writeRecord(subscriptionKind, { record: subscriptionRecord(), expected });
    expect(await findRefundable(context, { invoiceId: 'in_1', key: 'r' })).toEqual({
      ...{ paymentId: 'pi_1', source: 'payment', captured: 1_800 },
      owner: { kind: 'subscription', reference: 'pro', subscriptionId: 'sub_1' },
    });
  });

  const subscribed = async () => {
    const world = createMemberWorld();
    const { subscription } = await world.subscribe();
    await world.drive(subscription, 'authorise');
    await world.sandbox.settled();
    const [invoice] = await world.sandbox.invoices(subscription.id);
    return { world, subscription, invoiceId: invoice?.id ?? '', paymentId: invoice?.paymentId };
  };

  it('is given back by its payment, in full where nothing else is said', async () => {
    const { world, invoiceId, paymentId } = await subscribed();
    expect(await world.proxy.refund({ invoiceId, key: 'r', currency: 'USDT' })).toMatchObject({
      reference: 'pro',
      paymentId,
      amount: { minor: 1_900, currency: 'USDT' },
    });
    const [create] = world.refundCreates();
    expect(JSON.parse(create?.body ?? '')).toMatchObject({ payment_id: paymentId });
    expect(create?.body).not.toContain('charge');
  });

  it.each([
    ['is not paid', { status: 'open' }, 'refund-refused', 'The invoice is open, not paid'],
    ['has no payment', { payment_id: null }, 'order-not-found', 'does not belong'],
    ['names no subscription', { subscription_id: null }, 'order-not-found', 'does not belong'],
    ['is of another shop', { subscription_id: 'sub_9' }, 'order-not-found', 'does not belong'],
  ])('is refused where it %s', async (_, change, code, message) => {
    let said = {};
    const world = createMemberWorld({
      upstream: (next) => async (input, init) => {
        const response = await next(input, init);
        if (!/\/invoices\/in_[^/]+$/.test(input)) return response;
        const invoice = (await response.json()) as Record<string, unknown>;
        return Response.json({ ...invoice, ...said }, { status: response.status });
      },
    });
    const { subscription } = await world.subscribe();
    await world.drive(subscription, 'authorise');
    await world.sandbox.settled();
    const [invoice] = await world.sandbox.invoices(subscription.id);
    said = change;
    const refund = world.proxy.refund({ invoiceId: invoice?.id ?? '', key: 'r' });
    await expect(refund).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
    expect(world.refundCreates()).toEqual([]);
  });
});
