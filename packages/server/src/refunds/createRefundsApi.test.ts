import { describe, expect, it } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';

const usdt = (minor: number) => ({ minor, currency: 'USDT' });

describe('the refunds of an order', () => {
  it('are listed as they were made, by payment and reference', async () => {
    const world = createMemberWorld();
    const { session } = await world.payOrder();
    const part = await world.proxy.refund({ reference: 'ORD-1', key: 'a', amount: usdt(100) });
    expect(part).toMatchObject({ reference: 'ORD-1', paymentId: session.id, amount: usdt(100) });
    await world.proxy.refund({ reference: 'ORD-1', key: 'b', currency: 'USDT' });
    const all = await world.proxy.refunds('ORD-1');
    expect(all.map(({ id }) => id)).toEqual([`${session.id}-a`, `${session.id}-b`]);
    const canceled = await world.proxy.cancelRefund(part.id);
    expect(canceled).toMatchObject({ reference: 'ORD-1', paymentId: session.id });
    expect((await world.proxy.refunds('ORD-1'))[0]?.status).toBe('canceled');
  });

  it('may be none: of an order nobody knows, nobody paid, or nobody gave back', async () => {
    const world = createMemberWorld();
    expect(await world.proxy.refunds('ORD-9')).toEqual([]);
    await world.open();
    expect(await world.proxy.refunds('ORD-1')).toEqual([]);
    await world.payOrder();
    expect(await world.proxy.refunds('ORD-1')).toEqual([]);
  });
});
