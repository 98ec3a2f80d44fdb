import { describe, expect, it } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';

async function createRefunded() {
  let isDown = false;
  const world = createMemberWorld({
    upstream: (next) => (input, init) => {
      const isReading = (init?.method ?? 'GET') === 'GET' && input.includes('/refunds/');
      return isDown && isReading ? Promise.reject(new TypeError('reset')) : next(input, init);
    },
  });
  world.webhooks.enabled = false;
  const { session } = await world.payOrder();
  await world.proxy.settle(session.id);
  const refund = await world.proxy.refund({ reference: 'ORD-1', key: 'r1', currency: 'USDT' });
  return {
    world,
    refund,
    goDown: () => {
      isDown = true;
    },
  };
}

describe('cancelling a refund', () => {
  it('is no business of StablePay where the refund is not of this shop', async () => {
    const { world } = await createRefunded();
    const before = world.upstreamCalls.length;
    await expect(world.proxy.cancelRefund('cs_9-r9')).rejects.toMatchObject({
      code: 'resource-missing',
      status: 404,
      message: expect.stringContaining('no such refund of this shop'),
    });
    expect(world.upstreamCalls).toHaveLength(before);
  });

  it('that came too late finds out what became of it', async () => {
    const { world, refund } = await createRefunded();
    await world.sandbox.completeRefund({ refundId: refund.id });
    await expect(world.proxy.cancelRefund(refund.id)).rejects.toMatchObject({
      code: 'refund-refused',
    });
    expect(await world.proxy.refunds('ORD-1')).toMatchObject([{ status: 'completed' }]);
    expect(world.namesTold()).toEqual(['onRefunded']);
  });

  it('reports it when nobody could say what became of it', async () => {
    const { world, refund, goDown } = await createRefunded();
    goDown();
    expect(await world.proxy.cancelRefund(refund.id)).toMatchObject({ status: 'processing' });
    expect(world.errors).toMatchObject([{ code: 'connection-failed' }]);
  });
});
