import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import type { ProxyOptions } from '../proxy/ProxyOptions.ts';
import type { SessionRecord } from '../store/Store.ts';
import { createSettle } from './createSettle.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** One session of ours, and a StablePay that says of it what the test wants. */
async function createSettling(
  record: Partial<SessionRecord> = {},
  options: Partial<ProxyOptions> = {},
) {
  let status = record.status ?? 'pending';
  let isDown = false;
  let asked = 0;
  let hold: Promise<void> | undefined;
  const world = createTestContext({
    ...options,
    fetch: async () => {
      asked += 1;
      await hold;
      if (isDown) throw new TypeError('reset');
      return Response.json({
        ...{ id: 'cs_1', url: 'https://pay.test/cs_1', amount_total: 4_820, currency: 'usd' },
        ...{ payment_status: status, created: 1, expires_at: expiresAt / 1_000 },
      });
    },
  });
  const { context, clock } = world;
  const expiresAt = record.expiresAt ?? clock.now() + 30 * minute;
  const stored = sessionRecord({ dueAt: clock.now(), ...record, expiresAt });
  await context.store.writeSession({ record: stored, expected: undefined });
  return {
    ...world,
    stored,
    settle: createSettle(context),
    asked: () => asked,
    read: async () => (await context.store.readSession('cs_1'))?.record,
    say: (word: string) => {
      status = word;
    },
    goDown: () => {
      isDown = true;
    },
    /** Holds every answer until the returned function is called. */
    holdAnswers: () => {
      let release: () => void = () => undefined;
      hold = new Promise((resolve) => (release = resolve));
      return release;
    },
  };
}

describe('asking about a session', () => {
  it('is done for ours only', async () => {
    const { settle, asked } = await createSettling();
    expect(await settle('cs_9')).toBeUndefined();
    expect(asked()).toBe(0);
  });

  it('writes down what StablePay says, and when it was asked', async () => {
    const { settle, read, clock, say } = await createSettling();
    say('processing');
    const settled = await settle('cs_1');
    expect(settled).toMatchObject({ status: 'processing', fundsSeen: true, revision: 2 });
    expect(await read()).toEqual({ ...settled, readAt: clock.now(), dueAt: clock.now() });
  });

  it('is shared by all who call before it has begun, and begun anew for who calls after', async () => {
    const { settle, asked, holdAnswers, clock } = await createSettling();
    const release = holdAnswers();
    const first = settle('cs_1');
    await clock.advance(0);
    const later = [settle('cs_1'), settle('cs_1'), settle('cs_1')];
    release();
    const answers = await Promise.all([first, ...later]);
    expect(new Set(answers).size).toBe(2);
    expect(asked()).toBe(2);
    await settle('cs_1');
    expect(asked()).toBe(3);
  });

  it('goes on for others when it failed for the first', async () => {
    const { settle, holdAnswers, goDown, clock } = await createSettling();
    const release = holdAnswers();
    goDown();
    const both = Promise.allSettled([settle('cs_1'), settle('cs_1')]);
    await clock.advance(0);
    release();
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(settle('cs_1')).rejects.toMatchObject({ code: 'connection-failed' });
  });

  it('ends with a payment of which everything was told, and with nothing else', async () => {
    const paid = await createSettling({ status: 'paid', settled: true });
    expect(await paid.settle('cs_1')).toEqual(paid.stored);
    expect(paid.asked()).toBe(0);
    for (const record of [
      { status: 'paid', settled: false },
      { status: 'expired', settled: true },
    ]) {
      const { settle, asked } = await createSettling(record);
      await settle('cs_1');
      expect(asked()).toBe(1);
    }
  });
});

describe('a session that is asked about by another process', () => {
  it('waits for its turn, for five seconds at most', async () => {
    const { settle, asked, clock, store } = await createSettling();
    await store.claim({ key: 'read:cs_1', leaseMs: 30_000 });
    const result = settle('cs_1').catch((error: unknown) => error);
    await clock.advance(4_999);
    expect(clock.pendingTimers).toBe(1);
    await clock.advance(1);
    expect(await result).toMatchObject({
      ...{ code: 'webhook-not-ready', status: 503, retryAfterMs: 2_000 },
      message: expect.stringContaining('Another worker is reading the same session'),
    });
    expect(asked()).toBe(0);
  });

  it('has its turn as soon as the other is through', async () => {
    const { settle, asked, clock, store } = await createSettling();
    const claim = await store.claim({ key: 'read:cs_1', leaseMs: 30_000 });
    const result = settle('cs_1');
    await clock.advance(1_000);
    if (claim.outcome === 'acquired') await store.release({ lease: claim.lease });
    await clock.advance(100);
    expect((await result)?.status).toBe('pending');
    expect(asked()).toBe(1);
  });

  it('is free again when it was read, and when that failed', async () => {
    const { settle, clock, store, holdAnswers, goDown } = await createSettling();
    const isFree = async () => {
      const claim = await store.claim({ key: 'read:cs_1', leaseMs: 1_000 });
      if (claim.outcome === 'acquired') await store.release({ lease: claim.lease });
      return claim.outcome === 'acquired';
    };
    await settle('cs_1');
    expect(await isFree()).toBe(true);
    const release = holdAnswers();
    goDown();
    const failing = settle('cs_1').catch((error: unknown) => error);
    await clock.advance(0);
    expect(await isFree()).toBe(false);
    release();
    expect(await failing).toMatchObject({ code: 'connection-failed' });
    expect(await isFree()).toBe(true);
  });
});

describe('the next time a session is due', () => {
  it('is in a minute when it could not be read', async () => {
    const { settle, read, clock, goDown, stored } = await createSettling();
    goDown();
    await expect(settle('cs_1')).rejects.toMatchObject({ code: 'connection-failed' });
    expect(await read()).toEqual({ ...stored, dueAt: clock.now() + minute });
  });

  it.each([
    ['expired', 0, minute],
    ['failed', 4 * minute, minute],
    ['canceled', 8 * minute, 2 * minute],
    ['expired', 7 * day, 1.75 * day],
  ])(
    'is, where it is %s for %i ms, the later the longer that was',
    async (status, overMs, inMs) => {
      const { settle, clock, read } = await createSettling({ status });
      await clock.advance(30 * minute + overMs);
      await settle('cs_1');
      const record = await read();
      expect((record?.dueAt ?? 0) - clock.now()).toBe(inMs);
      expect(record?.settled).toBe(false);
    },
  );

  it('does not come when it has been over for more than seven days', async () => {
    for (const record of [{ status: 'expired' }, { mismatch: true, orderId: 'ORD-9' }]) {
      const { settle, clock, read } = await createSettling(record);
      await clock.advance(30 * minute + 7 * day + 1);
      await settle('cs_1');
      expect((await read())?.settled).toBe(true);
    }
    const open = await createSettling({ status: 'processing' });
    await open.clock.advance(90 * day);
    await open.settle('cs_1');
    expect((await open.read())?.settled).toBe(false);
  });
});

describe('T49: what is to be told', () => {
  it('is told, and the session settled', async () => {
    const told: string[] = [];
    const { settle, say, read, context } = await createSettling(
      {},
      { onPaid: ({ idempotencyKey }) => void told.push(idempotencyKey) },
    );
    await context.store.writeOrder({
      record: {
        ...{ reference: 'ORD-1', attempts: [], askedAmount: { minor: 4_820, currency: 'USD' } },
      },
      expected: undefined,
    });
    say('paid');
    expect(await settle('cs_1')).toMatchObject({ effects: ['paid:ORD-1'], settled: true });
    expect(await read()).toMatchObject({ effects: ['paid:ORD-1'], settled: true });
    await settle('cs_1');
    expect(told).toEqual(['paid:ORD-1']);
    expect((await context.store.readOrder('ORD-1'))?.record.fulfilledBy).toBe('cs_1');
  });
});
