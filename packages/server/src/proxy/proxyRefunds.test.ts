import { parseRefundView } from '@stablepay/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';
import { codeOf } from '../../test/createProxyWorld.ts';
import { runs } from '../../test/runs.ts';

const usdt = (minor: number) => ({ minor, currency: 'USDT' });
const codesOf = (results: PromiseSettledResult<unknown>[]) =>
  results.flatMap((result) => (result.status === 'rejected' ? [result.reason?.code] : []));

describe('proxy.refund', () => {
  it('gives back a part, then the rest, with reason, and tells the shop', async () => {
    const world = createMemberWorld();
    const { session } = await world.payOrder();
    const part = await world.proxy.refund({
      reference: 'ORD-1',
      key: 'return-1',
      amount: usdt(1_000),
      reason: 'requested_by_customer',
      description: 'Chipped',
    });
    expect(part).toMatchObject({
      id: `${session.id}-return-1`,
      paymentId: session.id,
      reference: 'ORD-1',
      status: 'processing',
      reason: 'requested_by_customer',
      description: 'Chipped',
    });
    const rest = await world.proxy.refund({ reference: 'ORD-1', key: 'return-2' });
    expect(rest.amount).toEqual(usdt(3_820));
    await world.sandbox.completeRefund({ refundId: part.id });
    await world.sandbox.failRefund({ refundId: rest.id, reason: 'insufficient_funds' });
    await world.sandbox.settled();
    // Deliveries have no order.
    expect([...world.namesTold()].sort()).toEqual(['onRefundFailed', 'onRefunded']);
    const all = await world.proxy.refunds('ORD-1');
    expect(all.map(({ status }) => status)).toEqual(['completed', 'failed']);
    expect(all[0]?.transactionHash).toBeTruthy();
    expect(all[1]?.failureReason).toBe('insufficient_funds');
    // What failed may be given back again.
    const again = await world.proxy.refund({ reference: 'ORD-1', key: 'return-3' });
    expect(again.amount).toEqual(usdt(3_820));
    expect(world.errors).toEqual([]);
  });

  it('T27: a hundred refunds of 60 % at once reach StablePay once', async () => {
    const world = createMemberWorld();
    await world.payOrder();
    const results = await Promise.allSettled(
      Array.from({ length: 100 }, (_, index) =>
        world.proxy.refund({ reference: 'ORD-1', key: `r-${index}`, amount: usdt(2_892) }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(new Set(codesOf(results))).toEqual(new Set(['refund-refused']));
    expect(world.refundCreates()).toHaveLength(1);
    expect(await world.sandbox.refunds()).toHaveLength(1);
  });

  it('T27: a hundred calls with one key are one refund', async () => {
    const world = createMemberWorld();
    await world.payOrder();
    const refunds = await Promise.all(
      Array.from({ length: 100 }, () =>
        world.proxy.refund({ reference: 'ORD-1', key: 'return-1', amount: usdt(100) }),
      ),
    );
    expect(new Set(refunds.map(({ id }) => id)).size).toBe(1);
    expect(world.refundCreates()).toHaveLength(1);
  });

  it('T27: in any schedule of refunds, failures and cancels no more is given back than arrived', async () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('refund' as const),
        key: fc.nat(5),
        amount: fc.integer({ min: 1, max: 4_820 }),
      }),
      fc.record({
        kind: fc.constantFrom('complete' as const, 'fail' as const, 'cancel' as const),
        key: fc.nat(5),
      }),
      fc.record({ kind: fc.constant('lose' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        async (rounds) => {
          let lose = 0;
          const world = createMemberWorld({
            upstream: (next) => async (input, init) => {
              const response = await next(input, init);
              if (lose === 0 || !input.endsWith('/refunds/create')) return response;
              lose -= 1;
              throw new TypeError('reset');
            },
          });
          world.webhooks.enabled = false;
          const { session } = await world.payOrder();
          await world.proxy.settle(session.id);
          for (const round of rounds) {
            await Promise.allSettled(
              round.map(async (one) => {
                if (one.kind === 'lose') {
                  lose += 1;
                  return;
                }
                const key = `r${one.key}`;
                const refundId = `${session.id}-${key}`;
                if (one.kind === 'refund') {
                  const amount = usdt(one.amount);
                  await world.proxy.refund({ reference: 'ORD-1', key, amount });
                } else if (one.kind === 'complete')
                  await world.sandbox.completeRefund({ refundId });
                else if (one.kind === 'fail') await world.sandbox.failRefund({ refundId });
                else await world.proxy.cancelRefund(refundId);
              }),
            );
            const given = (await world.sandbox.refunds())
              .filter(({ status }) => status !== 'failed' && status !== 'canceled')
              .reduce((sum, { amount }) => sum + amount, 0);
            expect(given).toBeLessThanOrEqual(4_820);
          }
          // Our own sum never allows what StablePay's would not.
          expect(
            world.errors.filter(
              (error) =>
                (error as { remoteCode?: string }).remoteCode === 'refund_amount_exceeds_remaining',
            ),
          ).toEqual([]);
          await world.close();
        },
      ),
      { numRuns: Math.min(runs(60), 10_000) },
    );
  });

  it('T27: a refund whose answer was lost counts, and the same key finds it again', async () => {
    let lose = true;
    const world = createMemberWorld({
      upstream: (next) => async (input, init) => {
        const response = await next(input, init);
        if (!lose || !input.endsWith('/refunds/create')) return response;
        lose = false;
        throw new TypeError('reset');
      },
    });
    await world.payOrder();
    const refund = (key: string, minor: number) =>
      world.proxy.refund({ reference: 'ORD-1', key, amount: usdt(minor) });
    await expect(refund('return-1', 4_000)).rejects.toMatchObject({ code: 'connection-failed' });
    await expect(refund('return-2', 4_000)).rejects.toMatchObject({ code: 'refund-refused' });
    expect(await refund('return-1', 4_000)).toMatchObject({ status: 'processing' });
    expect(await world.sandbox.refunds()).toHaveLength(1);
  });

  it('a refund StablePay refused gives nothing back and counts nowhere', async () => {
    let refuse = true;
    const world = createMemberWorld({
      upstream: (next) => async (input, init) => {
        if (!refuse || !input.endsWith('/refunds/create')) return next(input, init);
        refuse = false;
        const error = { type: 'invalid_request_error', code: 'parameter_invalid', param: 'charge' };
        return Response.json({ error }, { status: 400 });
      },
    });
    await world.payOrder();
    const refund = () =>
      world.proxy.refund({ reference: 'ORD-1', key: 'return-1', currency: 'USDT' });
    await expect(refund()).rejects.toMatchObject({ code: 'request-refused', param: 'charge' });
    expect(await refund()).toMatchObject({ status: 'processing', amount: usdt(4_820) });
  });

  it('works under the strict reading, where a repeated create conflicts', async () => {
    let lose = false;
    const world = createMemberWorld({
      upstream: (next) => async (input, init) => {
        const response = await next(input, init);
        if (!lose || !input.endsWith('/refunds/create')) return response;
        lose = false;
        throw new TypeError('reset');
      },
    });
    await world.payOrder();
    await world.sandbox.setIdempotency('conflict');
    const refund = () =>
      world.proxy.refund({ reference: 'ORD-1', key: 'return-1', amount: usdt(1) });
    // The first answer is lost, so that the second call has to create it again.
    lose = true;
    await expect(refund()).rejects.toMatchObject({ code: 'connection-failed' });
    expect(await refund()).toMatchObject({ status: 'processing', amount: usdt(1) });
    expect(await world.sandbox.refunds()).toHaveLength(1);
  });

  it.each([
    ['an order nobody paid', { reference: 'ORD-1', key: 'r' }, 'order-not-found'],
    ['an unknown order', { reference: 'ORD-9', key: 'r' }, 'order-not-found'],
  ])('refuses %s', async (_, params, code) => {
    const world = createMemberWorld();
    await world.open();
    await expect(world.proxy.refund(params)).rejects.toMatchObject({ code });
    expect(world.refundCreates()).toEqual([]);
  });

  it.each([
    ['more than was captured', { amount: usdt(4_821) }, 'refund-refused'],
    ['nothing', { amount: usdt(0) }, 'refund-refused'],
    ['a fiat amount', { amount: { minor: 1, currency: 'USD' } }, 'refund-refused'],
    ['a fraction', { amount: usdt(1.5) }, 'invalid-money'],
    ['a key that is no plain word', { key: '../x' }, 'invalid-input'],
    ['no key', { key: '' }, 'invalid-input'],
  ])('refuses %s before anything leaves', async (_, change, code) => {
    const world = createMemberWorld();
    await world.payOrder();
    await expect(
      world.proxy.refund({ reference: 'ORD-1', key: 'r', ...change }),
    ).rejects.toMatchObject({ code });
    expect(world.refundCreates()).toEqual([]);
  });

  it('refuses another amount under a key that was used', async () => {
    const world = createMemberWorld();
    await world.payOrder();
    const refund = (minor: number) =>
      world.proxy.refund({ reference: 'ORD-1', key: 'r', amount: usdt(minor) });
    await refund(100);
    await expect(refund(200)).rejects.toMatchObject({ code: 'refund-refused' });
  });

  it('is cancelled while it is processing, and not after', async () => {
    const world = createMemberWorld();
    await world.payOrder();
    const { id } = await world.proxy.refund({ reference: 'ORD-1', key: 'r', amount: usdt(4_820) });
    expect(await world.proxy.cancelRefund(id)).toMatchObject({ status: 'canceled' });
    await expect(world.proxy.cancelRefund(id)).rejects.toMatchObject({ code: 'refund-refused' });
    await expect(world.proxy.cancelRefund('unknown')).rejects.toMatchObject({
      code: 'resource-missing',
    });
    // And then it may be given back another way.
    const other = await world.proxy.refund({ reference: 'ORD-1', key: 'r2', currency: 'USDT' });
    expect(other.amount).toEqual(usdt(4_820));
  });

  it('gives back the second payment of an order that was paid twice', async () => {
    const world = createMemberWorld();
    world.webhooks.enabled = false;
    const first = await world.open();
    await world.sandbox.expire(first.session.id);
    await world.proxy.settle(first.session.id);
    const second = await world.open();
    for (const { session } of [first, second]) {
      await world.sandbox.pay(session.id);
      await world.proxy.settle(session.id);
    }
    expect(world.attention.map(({ kind }) => kind)).toContain('duplicate');
    const { id: sessionId } = second.session;
    const refund = await world.proxy.refund({
      ...{ reference: 'ORD-1', sessionId, key: 'twice' },
      currency: 'USDT',
    });
    expect(refund).toMatchObject({ paymentId: sessionId, amount: usdt(4_820) });
    expect(await world.proxy.refunds('ORD-1')).toHaveLength(1);
  });

  it('gives back an invoice of a subscription, never more than it was', async () => {
    const world = createMemberWorld();
    const { subscription, token } = await world.subscribe();
    await world.drive(subscription, 'authorise');
    await world.sandbox.settled();
    const [invoice] = await world.sandbox.invoices(subscription.id);
    const invoiceId = invoice?.id ?? '';
    const refund = await world.proxy.refund({ invoiceId, key: 'r1', amount: usdt(1_000) });
    expect(refund).toMatchObject({ reference: 'pro', paymentId: invoice?.paymentId });
    await expect(
      world.proxy.refund({ invoiceId, key: 'r2', amount: usdt(901) }),
    ).rejects.toMatchObject({ code: 'refund-refused' });
    const read = await world.refund(refund.id, token);
    expect(parseRefundView(read.json)).toMatchObject({ id: refund.id, reference: 'pro' });
  });

  it('asks for what arrived where the session does not prove it', async () => {
    const world = createMemberWorld();
    world.orders.set('ORD-2', { amount: { minor: 4_820, currency: 'EUR' } });
    const { session } = await world.open('ORD-2');
    await world.sandbox.pay(session.id);
    await world.sandbox.settled();
    const refund = await world.proxy.refund({ reference: 'ORD-2', key: 'r' });
    const paid = await world.sandbox.session(session.id);
    expect(refund.amount.minor).toBe(paid?.received);
  });

  it('tells nobody twice, and by reconcile when no webhook comes', async () => {
    const world = createMemberWorld();
    await world.payOrder();
    const { id } = await world.proxy.refund({ reference: 'ORD-1', key: 'r', amount: usdt(1) });
    world.webhooks.enabled = false;
    await world.sandbox.completeRefund({ refundId: id });
    const token = await world.proxy.orderToken({ reference: 'ORD-1' });
    expect(parseRefundView((await world.refund(id, token)).json).status).toBe('completed');
    await world.proxy.reconcile();
    expect(world.told).toMatchObject([{ name: 'onRefunded', idempotencyKey: `refunded:${id}` }]);
  });
});

describe('GET /refunds/{id}', () => {
  it('T19: is read with a token of its order or its session, and with no other', async () => {
    const world = createMemberWorld();
    world.orders.set('ORD-2', { amount: { minor: 100, currency: 'USD' } });
    const mine = await world.payOrder();
    const foreign = await world.payOrder('ORD-2');
    const { id } = await world.proxy.refund({ reference: 'ORD-1', key: 'r', amount: usdt(1) });
    const orderToken = await world.proxy.orderToken({ reference: 'ORD-1' });
    for (const token of [orderToken, mine.token]) {
      const answer = await world.refund(id, token);
      expect([answer.status, parseRefundView(answer.json).id]).toEqual([200, id]);
    }
    const expired = await world.proxy.orderToken({ reference: 'ORD-1', expiresAt: 1 });
    const strange = await world.proxy.orderToken({ reference: 'ORD-2' });
    const answers = [
      await world.refund(id),
      await world.refund(id, expired),
      await world.refund(id, strange),
      await world.refund(id, foreign.token),
      await world.refund('unknown', orderToken),
      await world.refund('..%2f..', orderToken),
    ];
    for (const answer of answers) {
      expect([answer.status, codeOf(answer)]).toEqual([404, 'resource-missing']);
    }
  });

  it('shows the transfer, and where to look it up when the shop knows', async () => {
    const world = createMemberWorld({
      transactionUrl: (hash) => `https://tronscan.example/${hash}`,
    });
    const { token } = await world.payOrder();
    const { id } = await world.proxy.refund({
      reference: 'ORD-1',
      key: 'r',
      amount: usdt(1),
      description: 'internal note',
    });
    await world.sandbox.completeRefund({ refundId: id });
    await world.sandbox.settled();
    const answer = await world.refund(id, token);
    const view = parseRefundView(answer.json);
    expect(view.transactionUrl).toBe(`https://tronscan.example/${view.transactionHash}`);
    expect(JSON.stringify(answer.json)).not.toContain('internal note');
  });
});
