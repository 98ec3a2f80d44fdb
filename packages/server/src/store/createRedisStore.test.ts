import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { codeOf, createProxyWorld } from '../../test/createProxyWorld.ts';
import { startRedis, type TestRedis } from '../../test/startRedis.ts';
import { describeStore } from '../../test/storeConformance.ts';
import { createRedisStore } from './createRedisStore.ts';
import type { Store } from './Store.ts';

// A little more than the time that has to pass: Redis counts in whole milliseconds.
const pass = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms + 20));
const now = () => Date.now();

let redis: TestRedis;
let tests = 0;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

const open = (prefix: string, url = redis.url) =>
  createRedisStore({ connection: { url }, prefix, onError: () => undefined });

describeStore('the Redis store', () => {
  const prefix = `{test-${(tests += 1)}}:`;
  return { store: open(prefix), other: open(prefix), tellsOthers: true, pass, now };
});

describe('a Redis that fails', () => {
  const ends: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
  });
  const setUp = async (...args: string[]): Promise<{ own: TestRedis; store: Store }> => {
    const own = await startRedis(...args);
    const store = open('{own}:', own.url);
    ends.push(async () => store.close?.(), own.stop);
    return { own, store };
  };
  const claim = (store: Store, key = 'k') => store.claim({ key, leaseMs: 60_000 });

  it('answers 503 while it is down, and loses nothing', async () => {
    const { own, store } = await setUp();
    const world = createProxyWorld({ store });
    const { session } = await world.open();
    await own.kill();
    const answer = await world.call('/sessions', { body: { reference: 'ORD-1' } });
    expect([answer.status, codeOf(answer)]).toEqual([503, 'store-unavailable']);
    expect(answer.headers.get('retry-after')).not.toBeNull();
    await own.restart();
    await vi.waitFor(async () => expect((await world.open()).session.id).toBe(session.id), 20_000);
    expect(world.creates()).toHaveLength(1);
  });

  it('keeps claims and records through a power cut', async () => {
    const { own, store } = await setUp();
    const first = await claim(store);
    await store.write({
      ...{ kind: 'order', key: 'a', text: 'x', expected: undefined, revision: 1, dueAt: 1 },
      expiresAt: Date.now() + 60_000,
    });
    await own.restart();
    await vi.waitFor(
      async () => expect(await store.read({ kind: 'order', key: 'a' })).toBeDefined(),
      20_000,
    );
    expect(await claim(store)).toEqual({ outcome: 'busy' });
    if (first.outcome !== 'acquired') throw new Error('not acquired');
    expect(await store.commit({ lease: first.lease, ttlMs: 60_000 })).toBe(true);
  });

  it('gives up on a server that stands still', async () => {
    const { own, store } = await setUp();
    await claim(store, 'first');
    own.freeze();
    await expect(claim(store)).rejects.toThrow('in time');
    own.resume();
    await expect.poll(async () => (await claim(store, 'later')).outcome).toBe('acquired');
  });

  it('wakes waiters again after the connection broke', async () => {
    const { own, store } = await setUp();
    const listener = vi.fn();
    store.subscribe({ kind: 'session', key: 'a', listener });
    await own.restart();
    let revision = 0;
    await vi.waitFor(async () => {
      revision += 1;
      const version = (await store.read({ kind: 'session', key: 'a' }))?.version;
      const address = { kind: 'session', key: 'a', text: '', expected: version };
      await store.write({ ...address, revision, dueAt: undefined, expiresAt: Date.now() + 60_000 });
      await pass(20);
      expect(listener).toHaveBeenCalled();
    }, 20_000);
  });

  it('T11: refuses when it is full, and pushes nothing out', async () => {
    const { store } = await setUp('--maxmemory', '3mb', '--maxmemory-policy', 'noeviction');
    expect((await claim(store, 'first')).outcome).toBe('acquired');
    const text = 'x'.repeat(100_000);
    const fill = async () => {
      for (let index = 0; index < 100; index += 1) {
        const address = { kind: 'order', key: `${index}`, text, expected: undefined };
        const expiresAt = Date.now() + 60_000;
        await store.write({ ...address, revision: 0, dueAt: undefined, expiresAt });
      }
    };
    await expect(fill()).rejects.toThrow('OOM');
    expect(await claim(store, 'first')).toEqual({ outcome: 'busy' });
    const claimMany = async () => {
      for (let index = 0; index < 30; index += 1)
        await claim(store, `${index}${text.slice(0, 9_000)}`);
    };
    await expect(claimMany()).rejects.toThrow('OOM');
    expect(await claim(store, 'first')).toEqual({ outcome: 'busy' });
  });

  it('T11: refuses a server that may evict keys', async () => {
    const { store } = await setUp('--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru');
    await expect(claim(store)).rejects.toThrow('noeviction');
  });
});
