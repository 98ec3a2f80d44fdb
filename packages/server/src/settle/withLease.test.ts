import { describe, expect, it } from 'vitest';
import { createTestContext } from '../../test/createTestContext.ts';
import { withLease } from './withLease.ts';

/** Work that writes down when it begins and ends, and ends when it is told to. */
function createWork(log: string[], name: string) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return {
    end: () => end(),
    run: async () => {
      log.push(`${name} begins`);
      await ended;
      log.push(`${name} ends`);
      return name;
    },
  };
}

const takeFor = async (store: ReturnType<typeof createTestContext>['store'], leaseMs: number) => {
  const claim = await store.claim({ key: 'k', leaseMs });
  if (claim.outcome !== 'acquired') throw new Error('somebody has it already');
  return claim.lease;
};

describe('G04: work under one key', () => {
  it('is done one after the other, in the order it came', async () => {
    const { context, clock } = createTestContext();
    const log: string[] = [];
    const a = createWork(log, 'a');
    const b = createWork(log, 'b');
    const c = createWork(log, 'c');
    const runs = [withLease(context, 'k', a.run), withLease(context, 'k', b.run)];
    b.end();
    a.end();
    await runs[0];
    // The first is through, the second at work: the third still waits for it.
    runs.push(withLease(context, 'k', c.run));
    c.end();
    await clock.advance(0);
    expect(await Promise.all(runs)).toEqual(['a', 'b', 'c']);
    expect(log).toEqual([
      ...['a begins', 'a ends', 'b begins', 'b ends'],
      ...['c begins', 'c ends'],
    ]);
    // Without a single pause: the queue is for this process, the lease for the others.
    expect(clock.monotonic()).toBe(0);
  });

  it('goes on after work that failed, which only its caller hears of', async () => {
    const { context } = createTestContext();
    const failed = withLease(context, 'k', () => Promise.reject(new Error('broken')));
    const next = withLease(context, 'k', () => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });

  it('does not wait for work under another key or of another proxy', async () => {
    const { context, clock } = createTestContext();
    const elsewhere = createTestContext();
    const log: string[] = [];
    const slow = createWork(log, 'slow');
    const running = withLease(context, 'k', slow.run);
    await clock.advance(0);
    expect(await withLease(context, 'other', () => Promise.resolve(1))).toBe(1);
    expect(await withLease(elsewhere.context, 'k', () => Promise.resolve(2))).toBe(2);
    expect(log).toEqual(['slow begins']);
    slow.end();
    await running;
  });

  it('leaves the key to others when it is done, and when it has failed', async () => {
    const { context, store } = createTestContext();
    await withLease(context, 'k', () => Promise.resolve());
    await store.release({ lease: await takeFor(store, 1_000) });
    await expect(
      withLease(context, 'k', () => Promise.reject(new Error('broken'))),
    ).rejects.toThrow('broken');
    expect(await store.claim({ key: 'k', leaseMs: 1_000 })).toMatchObject({ outcome: 'acquired' });
  });
});

describe('G04: work that another process is at', () => {
  it('waits until the key is free', async () => {
    const { context, clock, store } = createTestContext();
    const lease = await takeFor(store, 60_000);
    const log: string[] = [];
    const work = createWork(log, 'mine');
    work.end();
    const running = withLease(context, 'k', work.run);
    await clock.advance(7_000);
    expect(log).toEqual([]);
    await store.release({ lease });
    await clock.advance(100);
    expect(log).toEqual(['mine begins', 'mine ends']);
    await running;
  });

  it('is given up after eight seconds, and nothing of it was done', async () => {
    const { context, clock, store } = createTestContext();
    await takeFor(store, 60_000);
    const log: string[] = [];
    const result = withLease(context, 'k', createWork(log, 'mine').run).catch(
      (error: unknown) => error,
    );
    await clock.advance(7_999);
    expect(clock.pendingTimers).toBe(1);
    await clock.advance(1);
    expect(await result).toMatchObject({ code: 'order-busy', status: 503, retryAfterMs: 1_000 });
    expect(log).toEqual([]);
    expect(clock.pendingTimers).toBe(0);
  });

  it('keeps the key for a minute, so that a crash does not keep it for ever', async () => {
    const { context, clock, store } = createTestContext();
    void withLease(context, 'k', () => new Promise(() => undefined));
    await clock.advance(59_999);
    expect(await store.claim({ key: 'k', leaseMs: 1 })).toEqual({ outcome: 'busy' });
    await clock.advance(1);
    expect(await store.claim({ key: 'k', leaseMs: 1 })).toMatchObject({ outcome: 'acquired' });
  });

  it('is not waited for when the proxy closes', async () => {
    const closing = new AbortController();
    const { context, clock, store } = createTestContext({ closed: closing.signal });
    await takeFor(store, 60_000);
    const result = withLease(context, 'k', () => Promise.resolve()).catch(
      (error: unknown) => error,
    );
    await clock.advance(0);
    closing.abort();
    await clock.advance(0);
    expect(clock.pendingTimers).toBe(0);
    expect(await result).toBeInstanceOf(Error);
  });
});
