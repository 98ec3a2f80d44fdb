import { describe, expect, it } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';
import { createTestContext } from '../../test/createTestContext.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { updateRecord } from '../settle/updateRecord.ts';
import { type EffectResource, failureKind } from './FailureRecord.ts';
import { reviveEffect } from './reviveEffect.ts';

/** A shop whose handlers all throw, and give up at once, until it is mended. */
function createBrokenShop() {
  let isBroken = true;
  const told: string[] = [];
  const hear = ({ idempotencyKey }: { idempotencyKey: string }) => {
    if (isBroken) throw new Error('database');
    told.push(idempotencyKey);
  };
  const world = createMemberWorld({
    ...{ deadLetterAfter: 1, onPaid: hear, onAttention: hear, onRefunded: hear },
    ...{ onSubscriptionCreated: hear, onSubscriptionActive: hear, onInvoicePaid: hear },
  });
  return {
    world,
    told,
    /** Mends the shop; the keys of what it was not told. */
    mend: async () => {
      isBroken = false;
      return (await world.proxy.deadLetters()).map(({ key }) => key);
    },
  };
}

describe('a dead letter that is tried anew', () => {
  it('of a payment tells of that and of nothing else', async () => {
    const { world, told, mend } = createBrokenShop();
    const { session } = await world.open();
    await world.sandbox.expire(session.id);
    await world.sandbox.settled();
    await world.sandbox.pay(session.id);
    await world.sandbox.settled();
    const keys = ['paid:ORD-1', `late:${session.id}`];
    expect((await mend()).toSorted()).toEqual(keys.toSorted());
    for (const key of keys) {
      await world.proxy.revive(key);
      expect(told.at(-1)).toBe(key);
    }
    expect(told).toEqual(keys);
  });

  it('leaves what else there is to tell about the payment to its own turn', async () => {
    const told: string[] = [];
    const hear = ({ idempotencyKey }: { idempotencyKey: string }) => void told.push(idempotencyKey);
    const { context } = createTestContext({ onPaid: hear, onAttention: hear });
    const record = sessionRecord({ status: 'paid', fundsSeen: true, late: true });
    await context.store.writeSession({ record, expected: undefined });
    await updateRecord(context, failureKind, 'paid:ORD-1', () => ({
      ...{ key: 'paid:ORD-1', kind: 'paid', reference: 'ORD-1' },
      ...{ resource: { type: 'session', id: 'cs_1' } as const },
      ...{ failures: 7, nextTryAt: 5, deadAt: 5, revivals: 0 },
    }));
    await reviveEffect(context, 'paid:ORD-1');
    expect(told).toEqual(['paid:ORD-1']);
  });

  it('of a refund tells of the refund', async () => {
    const { world, told, mend } = createBrokenShop();
    await world.payOrder();
    const { id } = await world.proxy.refund({ reference: 'ORD-1', key: 'r1', currency: 'USDT' });
    await world.sandbox.completeRefund({ refundId: id });
    await world.sandbox.settled();
    expect(await mend()).toContain(`refunded:${id}`);
    await world.proxy.revive(`refunded:${id}`);
    expect(told).toEqual([`refunded:${id}`]);
  });

  it('of a subscription or an invoice of it tells of that', async () => {
    const { world, told, mend } = createBrokenShop();
    const { subscription } = await world.subscribe();
    await world.drive(subscription, 'authorise');
    await world.sandbox.settled();
    const [invoice] = await world.sandbox.invoices(subscription.id);
    const keys = [`subscription-created:${subscription.id}`, `invoice-paid:${invoice?.id}`];
    expect(await mend()).toEqual(expect.arrayContaining(keys));
    for (const key of keys) await world.proxy.revive(key);
    expect(told).toEqual(keys);
  });

  it('is there: another key is refused', async () => {
    const { world } = createBrokenShop();
    await expect(world.proxy.revive('paid:ORD-1')).rejects.toMatchObject({
      code: 'resource-missing',
      status: 404,
      message: expect.stringContaining('no dead letter with this key'),
    });
  });

  it.each<EffectResource['type']>(['session', 'refund', 'subscription'])(
    'tells nothing where the %s is not known any more',
    async (type) => {
      const { context } = createTestContext();
      const key = 'some:key';
      await updateRecord(context, failureKind, key, () => ({
        ...{ key, kind: 'some', reference: 'ORD-1', resource: { type, id: 'gone_1' } },
        ...{ failures: 7, nextTryAt: 5, deadAt: 5, revivals: 2 },
      }));
      await reviveEffect(context, key);
      expect((await context.store.readRecord(failureKind, key))?.record).toEqual({
        ...{ key, kind: 'some', reference: 'ORD-1', resource: { type, id: 'gone_1' } },
        ...{ failures: 0, nextTryAt: 0, revivals: 3 },
      });
    },
  );

  it('tells nothing of an invoice whose subscription is not ours', async () => {
    const { context } = createTestContext({
      fetch: () =>
        Promise.resolve(
          Response.json({
            ...{ id: 'in_1', object: 'invoice', status: 'paid', currency: 'usd' },
            ...{ amount_due: 1_900, amount_paid: 1_900, created: 1_767_225_600 },
          }),
        ),
    });
    const key = 'invoice-paid:in_1';
    const resource = { type: 'invoice', id: 'in_1' } as const;
    await updateRecord(context, failureKind, key, () => ({
      ...{ key, kind: 'invoice-paid', reference: 'pro', resource },
      ...{ failures: 7, nextTryAt: 5, deadAt: 5, revivals: 0 },
    }));
    await expect(reviveEffect(context, key)).resolves.toBeUndefined();
  });
});
