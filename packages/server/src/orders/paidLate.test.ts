import { describe, expect, it } from 'vitest';
import { createProxyWorld } from '../../test/createProxyWorld.ts';

type World = ReturnType<typeof createProxyWorld>;

/** A first session that expired, and a second one that is open. */
async function openTwo(world: World) {
  const first = await world.open();
  await world.sandbox.expire(first.session.id);
  const second = await world.open();
  expect(second.session.id).not.toBe(first.session.id);
  return { first: first.session.id, second: second.session.id };
}

const cancels = ({ upstreamCalls }: World) =>
  upstreamCalls
    .filter(({ url }) => url.endsWith('/cancel'))
    .map(({ url }) => url.split('/').at(-2));

describe('T26: a transfer that lands late on an older session of the order', () => {
  it('fulfils it: the newer session is cancelled, and nobody is asked to pay again', async () => {
    const world = createProxyWorld();
    const { first, second } = await openTwo(world);
    await world.sandbox.pay(first);
    await world.sandbox.settled();
    expect(world.paid).toMatchObject([{ reference: 'ORD-1', late: true, session: { id: first } }]);
    expect(cancels(world)).toEqual([second]);
    for (let click = 0; click < 2; click += 1) {
      const again = await world.open();
      expect([again.status, again.session]).toMatchObject([200, { id: first, status: 'paid' }]);
    }
    expect(world.creates()).toHaveLength(2);
    expect(world.attention.map(({ kind }) => kind)).toEqual(['late']);
  });

  it('fulfils it when StablePay refuses the cancel, too', async () => {
    const world = createProxyWorld({
      upstream: (next) => (input, init) =>
        input.endsWith('/cancel') ? Promise.reject(new Error('no way')) : next(input, init),
    });
    const { first, second } = await openTwo(world);
    await world.sandbox.pay(first);
    await world.sandbox.settled();
    expect((await world.open()).session).toMatchObject({ id: first, status: 'paid' });
    await world.sandbox.expire(second);
    expect((await world.open()).session).toMatchObject({ id: first, status: 'paid' });
    expect(world.creates()).toHaveLength(2);
  });

  it('counts for more than a part that was paid on the newer one', async () => {
    const world = createProxyWorld();
    const { first, second } = await openTwo(world);
    await world.sandbox.underpay(second);
    await world.proxy.settle(second);
    await world.sandbox.pay(first);
    await world.sandbox.settled();
    expect(world.attention.map(({ kind }) => kind)).toEqual(['underpaid', 'late']);
    expect((await world.open()).session).toMatchObject({ id: first, status: 'paid' });
    // What has money on it is not ours to end.
    expect(cancels(world)).toEqual([]);
  });

  it('is waited for while the network confirms it', async () => {
    const late = new Set<string>();
    const world = createProxyWorld({
      // The sandbox confirms what is late at once.
      upstream: (next) => async (input, init) => {
        const answer = await next(input, init);
        if (!late.has(input.split('/').at(-1) ?? '')) return answer;
        return Response.json({ ...(await answer.json()), payment_status: 'processing' });
      },
    });
    const { first, second } = await openTwo(world);
    late.add(first);
    await world.proxy.settle(first);
    await world.sandbox.expire(second);
    const again = await world.open();
    expect(again.session).toMatchObject({ id: first, status: 'processing' });
    expect(world.creates()).toHaveLength(2);
  });

  it('at a price that is no longer right fulfils nothing; a person may let it be paid anew', async () => {
    const world = createProxyWorld();
    const { first, second } = await openTwo(world);
    world.orders.set('ORD-1', { amount: { minor: 9_900, currency: 'USD' } });
    const dearer = await world.open();
    await world.sandbox.pay(first);
    await world.sandbox.settled();
    expect(world.paid).toEqual([]);
    expect(world.attention.map(({ kind }) => kind)).toEqual(['amount-changed']);
    expect((await world.open()).session.id).toBe(first);

    await world.proxy.release('ORD-1');
    const anew = await world.open();
    expect(anew.session).toMatchObject({ id: dearer.session.id, status: 'pending' });
    await world.sandbox.pay(anew.session.id);
    await world.sandbox.settled();
    expect(world.paid).toMatchObject([{ session: { id: dearer.session.id } }]);
    expect(cancels(world)).toEqual([second]);
    await expect(world.proxy.release('ORD-1')).rejects.toMatchObject({ code: 'release-refused' });
    expect((await world.open()).session).toMatchObject({ id: dearer.session.id, status: 'paid' });
  });
});
