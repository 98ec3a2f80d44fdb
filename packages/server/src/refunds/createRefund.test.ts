import type { FetchLike } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createMemberWorld } from '../../test/createMemberWorld.ts';
import { refundEntry, refundLedger } from '../../test/refundEntry.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import type { Store } from '../store/Store.ts';
import { ledgerKind, type RefundLedger } from './RefundLedger.ts';

const usdt = (minor: number) => ({ minor, currency: 'USDT' });

/** A paid order, whose store and whose way to StablePay's refunds can be played with. */
async function createPaid() {
  const memory = createMemoryStore();
  const play: { store: Partial<Store>; answer?: FetchLike | undefined; loses?: boolean } = {
    store: {},
  };
  const world = createMemberWorld({
    store: {
      ...memory,
      claim: (params) => (play.store.claim ?? memory.claim)(params),
      write: (params) => (play.store.write ?? memory.write)(params),
    },
    upstream: (next) => async (input, init) => {
      const answer = input.includes('/refunds') ? (play.answer ?? next) : next;
      const response = await answer(input, init);
      if (play.loses) throw new TypeError('reset');
      return response;
    },
  });
  world.webhooks.enabled = false;
  const { session } = await world.payOrder();
  await world.proxy.settle(session.id);
  const asked = () =>
    world.upstreamCalls.filter(({ url, method }) => method === 'GET' && url.includes('/refunds/'))
      .length;
  const refund = (key: string, minor?: number) =>
    world.proxy.refund({
      reference: 'ORD-1',
      key,
      ...(minor === undefined ? { currency: 'USDT' as const } : { amount: usdt(minor) }),
    });
  return { world, memory, play, session, asked, refund };
}

const refuse = (status: number, code: string) => () =>
  Promise.resolve(Response.json({ error: { type: 'invalid_request_error', code } }, { status }));

describe('the key of a refund', () => {
  it.each(['a/b', 'a b', '../x', 'é', 'a\n', ' a', 'k'.repeat(49)])('is not %j', async (key) => {
    const { refund } = await createPaid();
    await expect(refund(key, 1)).rejects.toMatchObject({ code: 'invalid-input', path: 'key' });
  });

  it('has 48 characters at most', async () => {
    const { refund, session } = await createPaid();
    const key = 'Az0_-'.padEnd(48, 'k');
    expect((await refund(key, 1)).id).toBe(`${session.id}-${key}`);
  });

  it('belongs to one amount', async () => {
    const { refund, world } = await createPaid();
    await refund('r', 100);
    await expect(refund('r', 200)).rejects.toThrow('used for a refund of another amount');
    // Without an amount it is the refund that there is.
    expect((await refund('r')).amount).toEqual(usdt(100));
    expect(world.refundCreates()).toHaveLength(1);
  });
});

describe('T27: what is left of a payment', () => {
  it('is said where too much is asked for', async () => {
    const { refund } = await createPaid();
    await refund('r1', 4_000);
    await expect(refund('r2', 900)).rejects.toThrow('Only 8.20 of this payment is left');
    await expect(refund('r3', 0)).rejects.toThrow('amount must be at least 0.01 USDT or USDC');
  });

  it('may be given back to the last hundredth, and then nothing more', async () => {
    const { refund, world } = await createPaid();
    await refund('r1', 4_819);
    expect((await refund('r2')).amount).toEqual(usdt(1));
    const refused = { code: 'refund-refused', message: expect.stringMatching(/^Nothing of this/) };
    await expect(refund('r3')).rejects.toMatchObject(refused);
    await expect(refund('r4', 1)).rejects.toMatchObject(refused);
    expect(world.refundCreates()).toHaveLength(2);
  });

  it('is not asked about as long as there is enough', async () => {
    const { refund, asked } = await createPaid();
    await refund('r1', 2_000);
    await refund('r2', 2_820);
    expect(asked()).toBe(0);
  });

  it('is more when a refund failed that nobody told us of; only open ones are asked about', async () => {
    const { refund, asked, world } = await createPaid();
    const first = await refund('r1', 1_000);
    const second = await refund('r2', 3_820);
    await world.sandbox.failRefund({ refundId: second.id });
    expect((await refund('r3', 3_820)).status).toBe('processing');
    expect(asked()).toBe(2);
    await world.sandbox.completeRefund({ refundId: first.id });
    await expect(refund('r4', 1)).rejects.toMatchObject({ code: 'refund-refused' });
    // The failed one is known to be over; the other two were open.
    expect(asked()).toBe(4);
    await expect(refund('r5', 1)).rejects.toMatchObject({ code: 'refund-refused' });
    expect(asked()).toBe(5);
  });

  it('is what we know while StablePay can not say', async () => {
    const { refund, play } = await createPaid();
    await refund('r1', 4_000);
    play.answer = () => Promise.reject(new TypeError('reset'));
    await expect(refund('r2', 4_000)).rejects.toMatchObject({ code: 'refund-refused' });
  });

  it('is written down for nobody who gets nothing', async () => {
    const { refund, memory, session } = await createPaid();
    await expect(refund('r1', 4_821)).rejects.toMatchObject({ code: 'refund-refused' });
    expect(await memory.read({ kind: 'refund', key: `${session.id}-r1` })).toBeUndefined();
    expect(await memory.read({ kind: 'refunds', key: session.id })).toBeUndefined();
  });

  it('counts what another process wrote although the lease was ours', async () => {
    const { refund, memory, play, session, world } = await createPaid();
    const ledger: RefundLedger = refundLedger({
      paymentId: session.id,
      refunds: [refundEntry({ id: `${session.id}-r9`, amount: usdt(4_000) })],
    });
    let isFirst = true;
    play.store.write = async (params) => {
      if (params.kind === ledgerKind.name && isFirst) {
        isFirst = false;
        const { kind, key, dueAt, expiresAt } = params;
        const text = JSON.stringify(ledger);
        await memory.write({
          ...{ kind, key, dueAt, expiresAt, text },
          ...{ expected: undefined, revision: 1 },
        });
      }
      return memory.write(params);
    };
    await expect(refund('r1', 900)).rejects.toThrow('Only 8.20 of');
    expect(world.refundCreates()).toEqual([]);
    expect((await refund('r2', 820)).amount).toEqual(usdt(820));
  });

  it('is looked at by one process at a time', async () => {
    const { refund, memory, play, session, world } = await createPaid();
    const claim = await memory.claim({ key: `refunds:${session.id}`, leaseMs: 60_000 });
    if (claim.outcome !== 'acquired') throw new Error('somebody has it already');
    const refused = new Promise<void>((resolve) => {
      play.store.claim = async (params) => {
        const result = await memory.claim(params);
        if (result.outcome === 'busy') resolve();
        return result;
      };
    });
    const refunding = refund('r1', 1);
    await refused;
    expect(world.refundCreates()).toEqual([]);
    await memory.release({ lease: claim.lease });
    expect((await refunding).status).toBe('processing');
  });
});

describe('a refund that StablePay', () => {
  it('refused is out of the sum, and is the same one when it is asked for again', async () => {
    const { refund, play, world } = await createPaid();
    play.answer = refuse(400, 'parameter_invalid');
    await expect(refund('r1')).rejects.toMatchObject({ code: 'request-refused' });
    play.answer = undefined;
    expect((await world.proxy.refunds('ORD-1'))[0]).toMatchObject({ refused: true });
    // Another one may take all of it, …
    const whole = await refund('r2');
    expect(whole.amount).toEqual(usdt(4_820));
    await world.proxy.cancelRefund(whole.id);
    // … and the refused one is not there twice.
    expect(await refund('r1')).toMatchObject({ status: 'processing', refused: false });
    expect((await world.proxy.refunds('ORD-1')).map(({ id }) => id.split('-').at(-1))).toEqual([
      'r2',
      'r1',
    ]);
  });

  it('never saw, since it was not well-formed, is out of the sum', async () => {
    const { refund, world } = await createPaid();
    await expect(
      world.proxy.refund({
        reference: 'ORD-1',
        key: 'r1',
        currency: 'USDT',
        description: 'x'.repeat(2_001),
      }),
    ).rejects.toMatchObject({ family: 'validation' });
    expect(world.refundCreates()).toEqual([]);
    expect((await refund('r2')).amount).toEqual(usdt(4_820));
  });

  it.each([
    ['did not answer', () => Promise.reject(new TypeError('reset')), 'connection-failed'],
    ['failed at', refuse(500, 'internal_error'), undefined],
    ['did not let us in for', refuse(401, 'authentication_failed'), 'authentication-failed'],
  ])('%s counts: it may exist', async (_, answer, code) => {
    const { refund, play, world } = await createPaid();
    play.answer = answer;
    await expect(refund('r1')).rejects.toMatchObject(code === undefined ? {} : { code });
    play.answer = undefined;
    expect((await world.proxy.refunds('ORD-1'))[0]).toMatchObject({
      refused: false,
      status: 'pending',
    });
    await expect(refund('r2', 1)).rejects.toMatchObject({ code: 'refund-refused' });
    // The same key asks again.
    expect((await refund('r1')).status).toBe('processing');
  });

  it('took, although its answer was lost, is found under the strict reading of the documents', async () => {
    const { refund, play, world } = await createPaid();
    await world.sandbox.setIdempotency('conflict');
    play.loses = true;
    await expect(refund('r1', 100)).rejects.toMatchObject({ code: 'connection-failed' });
    play.loses = false;
    expect(await refund('r1', 100)).toMatchObject({ status: 'processing', amount: usdt(100) });
    expect(await world.sandbox.refunds()).toHaveLength(1);
  });

  it('took is not sent a second time', async () => {
    const { refund, world } = await createPaid();
    const first = await refund('r1', 100);
    expect(await refund('r1', 100)).toEqual(first);
    expect(world.refundCreates()).toHaveLength(1);
  });
});
