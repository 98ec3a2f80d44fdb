import { describe, expect, it } from 'vitest';
import { createHearing, createSubscribed } from '../../test/createSubscribed.ts';

const minute = 60_000;

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
