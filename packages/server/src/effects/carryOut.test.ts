import { describe, expect, it, vi } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { updateRecord } from '../settle/updateRecord.ts';
import { carryOut, type Effect } from './carryOut.ts';
import { failureKind } from './FailureRecord.ts';

const day = 24 * 60 * 60 * 1_000;
const resource = { type: 'session', id: 'cs_1' } as const;
const effectOf = (call: Effect['call'], key = 'paid:ORD-1'): Effect => ({
  key,
  kind: 'paid',
  reference: 'ORD-1',
  resource,
  call,
});
const claimKey = 'effect:paid:ORD-1@cs_1';
const broken = () => {
  throw new Error('database');
};
const codes = async (run: Promise<void>) =>
  run.then(
    () => 'done',
    (error: { code?: unknown }) => error.code,
  );

describe('an effect', () => {
  it('is told once, for ninety days', async () => {
    const { context, clock } = createTestContext();
    const call = vi.fn();
    await carryOut(context, [effectOf(call)]);
    await carryOut(context, [effectOf(call)]);
    await clock.advance(90 * day - 1);
    await carryOut(context, [effectOf(call)]);
    expect(call).toHaveBeenCalledTimes(1);
    await clock.advance(1);
    await carryOut(context, [effectOf(call)]);
    expect(call).toHaveBeenCalledTimes(2);
  });

  it('keeps no other from being told when it fails; the first fault is thrown', async () => {
    const { context } = createTestContext();
    const call = vi.fn();
    const run = carryOut(context, [
      effectOf(broken, 'a'),
      effectOf(() => 'not_ready', 'b'),
      effectOf(call, 'c'),
    ]);
    await expect(run).rejects.toMatchObject({ code: 'handler-failed' });
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('that another worker is at is not told a second time', async () => {
    const { context, store } = createTestContext();
    const call = vi.fn();
    await store.claim({ key: claimKey, leaseMs: 1_000 });
    await expect(carryOut(context, [effectOf(call)])).rejects.toMatchObject({
      code: 'webhook-not-ready',
      status: 503,
      retryAfterMs: 2_000,
      message: expect.stringContaining('Another worker'),
    });
    expect(call).not.toHaveBeenCalled();
  });

  it('is kept from others for a minute while the handler runs; then it has failed', async () => {
    const { context, clock, store } = createTestContext();
    const after = vi.fn();
    const hung = effectOf(() => new Promise(() => undefined));
    const run = carryOut(context, [hung, effectOf(after, 'after')]).catch(
      (error: unknown) => error,
    );
    await clock.advance(59_999);
    const claim = () => store.claim({ key: claimKey, leaseMs: 1 });
    expect(await claim()).toEqual({ outcome: 'busy' });
    expect(after).not.toHaveBeenCalled();
    await clock.advance(1);
    expect(await run).toMatchObject({
      code: 'handler-failed',
      cause: { message: 'It took longer than a minute.' },
    });
    expect(after).toHaveBeenCalledTimes(1);
    expect(await claim()).toMatchObject({ outcome: 'acquired' });
    expect((await context.store.readRecord(failureKind, 'paid:ORD-1'))?.record.failures).toBe(1);
    expect(clock.pendingTimers).toBe(0);
  });

  it('of the same name about another payment is told, too', async () => {
    const { context } = createTestContext();
    const call = vi.fn();
    await carryOut(context, [effectOf(call)]);
    await carryOut(context, [{ ...effectOf(call), resource: { type: 'session', id: 'cs_2' } }]);
    expect(call).toHaveBeenCalledTimes(2);
  });
});

describe('a handler that is not ready', () => {
  it('is asked again as often as it says so, and nothing is counted', async () => {
    const { context } = createTestContext({ deadLetterAfter: 1 });
    const call = vi.fn(() => 'not_ready' as const);
    for (let times = 0; times < 10; times += 1) {
      await expect(carryOut(context, [effectOf(call)])).rejects.toMatchObject({
        code: 'webhook-not-ready',
        status: 503,
        retryAfterMs: 2_000,
        message: expect.stringContaining('not ready for this yet'),
      });
    }
    expect(call).toHaveBeenCalledTimes(10);
    expect(await context.store.readRecord(failureKind, 'paid:ORD-1')).toBeUndefined();
  });
});

describe('T10: a handler that throws', () => {
  it('is named, its reason kept as the cause', async () => {
    const { context } = createTestContext();
    await expect(carryOut(context, [effectOf(broken)])).rejects.toMatchObject({
      code: 'handler-failed',
      status: 503,
      message: expect.stringContaining('handler for "paid" threw'),
      cause: expect.objectContaining({ message: 'database' }),
    });
  });

  it('is tried at once five times, then rests twice as long each time, an hour at most', async () => {
    const { context, clock } = createTestContext();
    const call = vi.fn(broken);
    const run = () => carryOut(context, [effectOf(call)]);
    const rests: unknown[] = [];
    for (let failures = 1; failures <= 19; failures += 1) {
      expect(await codes(run())).toBe('handler-failed');
      expect(call).toHaveBeenCalledTimes(failures);
      if (failures < 5) continue;
      const { code, retryAfterMs, message } = await run().catch((error) => error);
      expect([code, message]).toEqual(['webhook-not-ready', expect.stringContaining('rests')]);
      rests.push(retryAfterMs / 1_000);
      await clock.advance(retryAfterMs - 1);
      expect(await codes(run())).toBe('webhook-not-ready');
      await clock.advance(1);
    }
    expect(rests).toEqual([
      ...[1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024, 2_048, 3_600, 3_600, 3_600],
    ]);
  });
});

describe('a dead letter', () => {
  const kill = async (change: Parameters<typeof createTestContext>[0] = {}) => {
    const world = createTestContext({ deadLetterAfter: 3, ...change });
    const call = vi.fn(broken);
    const run = () => codes(carryOut(world.context, [effectOf(call)]));
    expect([await run(), await run(), await run()]).toEqual([
      'handler-failed',
      'handler-failed',
      'done',
    ]);
    return { ...world, call, run };
  };

  it('is written down and told of, and its handler is left alone', async () => {
    const letters: unknown[] = [];
    const { context, clock, call, run, errors } = await kill({
      onDeadLetter: (letter) => void letters.push(letter),
    });
    const letter = { key: 'paid:ORD-1', kind: 'paid', reference: 'ORD-1', resource, failures: 3 };
    expect(letters).toEqual([letter]);
    expect(errors).toMatchObject([{ code: 'handler-failed' }]);
    expect((await context.store.readRecord(failureKind, 'paid:ORD-1'))?.record).toEqual({
      ...letter,
      revivals: 0,
      nextTryAt: clock.now(),
      deadAt: clock.now(),
    });
    await clock.advance(365 * day);
    expect(await run()).toBe('done');
    expect(call).toHaveBeenCalledTimes(3);
  });

  it('is one as well where nobody wants to be told', async () => {
    const { errors, run } = await kill();
    expect(errors).toMatchObject([{ code: 'handler-failed' }]);
    expect(await run()).toBe('done');
  });

  it('is one as well where telling of it fails, which is reported', async () => {
    const { errors } = await kill({
      onDeadLetter: () => {
        throw new Error('mail');
      },
    });
    expect(errors).toMatchObject([{ message: 'mail' }, { code: 'handler-failed' }]);
  });

  it('lives again under a claim of its own, as often as a person says', async () => {
    const { context, call, run, store } = await kill();
    const revive = () =>
      updateRecord(
        context,
        failureKind,
        'paid:ORD-1',
        (letter) =>
          letter && { ...letter, failures: 0, deadAt: undefined, revivals: letter.revivals + 1 },
      );
    await revive();
    expect(await run()).toBe('handler-failed');
    expect((await context.store.readRecord(failureKind, 'paid:ORD-1'))?.record).toMatchObject({
      failures: 1,
      revivals: 1,
    });
    call.mockImplementation(() => undefined as never);
    expect([await run(), await run()]).toEqual(['done', 'done']);
    expect(call).toHaveBeenCalledTimes(5);
    expect(await store.claim({ key: `${claimKey}~1`, leaseMs: 1 })).toEqual({
      outcome: 'committed',
    });
    await revive();
    expect(await run()).toBe('done');
    expect(call).toHaveBeenCalledTimes(6);
  });
});
