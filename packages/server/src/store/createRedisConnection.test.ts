import { createTestClock } from '@stablepay/core';
import { createClient } from 'redis';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startRedis, type TestRedis } from '../../test/startRedis.ts';
import { createRedisStore } from './createRedisStore.ts';
import type { Store } from './Store.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function start(...args: string[]): Promise<TestRedis> {
  const redis = await startRedis(...args);
  ends.push(redis.stop);
  return redis;
}

/** A store whose limits are reached only where a test moves its clock: no machine is too slow. */
function open(url: string, prefix?: string) {
  const clock = createTestClock();
  const store = createRedisStore({
    ...{ connection: { url }, prefix, clock },
    onError: () => undefined,
  });
  ends.push(async () => store.close?.());
  return { store, clock };
}

const claim = (store: Store, key = 'k') => store.claim({ key, leaseMs: 60_000 });
const write = async (store: Store, key: string, revision: number) => {
  const address = { kind: 'session', key };
  const expected = (await store.read(address))?.version;
  const expiresAt = Date.now() + 60_000;
  await store.write({ ...address, text: '{}', expected, revision, dueAt: 1, expiresAt });
};

describe('a Redis that is away', () => {
  it('is waited for a second, and then said to be away', async () => {
    // Nobody listens on this port.
    const { store, clock } = open('redis://127.0.0.1:1');
    const result = claim(store).catch((error: unknown) => error);
    await clock.advance(999);
    expect(clock.pendingTimers).toBe(1);
    await clock.advance(1);
    expect(await result).toMatchObject({ message: 'Redis is not connected.' });
    expect(clock.pendingTimers).toBe(0);
  });

  it('for a moment is waited for by those who ask, however often it happens', async () => {
    const redis = await start();
    const { store, clock } = open(redis.url);
    expect((await claim(store, 'first')).outcome).toBe('acquired');
    for (const key of ['second', 'third']) {
      await redis.kill();
      let refusals = 0;
      const ask = (): ReturnType<typeof claim> =>
        claim(store, key).catch(() => {
          refusals += 1;
          return ask();
        });
      const asked = ask();
      await redis.restart();
      expect((await asked).outcome).toBe('acquired');
      // At most the one that was on its way when the connection broke.
      expect(refusals).toBeLessThan(2);
    }
    expect(clock.pendingTimers).toBe(0);
  });
});

describe('a Redis that is there', () => {
  it('is asked without leaving a timer behind', async () => {
    const { store, clock } = open((await start()).url);
    await Promise.all([claim(store, 'a'), claim(store, 'b')]);
    expect(clock.pendingTimers).toBe(0);
  });

  it('may have a policy for keys to drop as long as it has room without end', async () => {
    const { url } = await start('--maxmemory', '0', '--maxmemory-policy', 'allkeys-lru');
    expect((await claim(open(url).store)).outcome).toBe('acquired');
  });

  it('may be one that does not tell of itself', async () => {
    const { url } = await start('--rename-command', 'INFO', '');
    expect((await claim(open(url).store)).outcome).toBe('acquired');
  });

  it('has nothing outside the names it was given, and a cluster keeps those together', async () => {
    const { url } = await start();
    const { store } = open(url);
    await claim(store);
    await write(store, 'cs_1', 1);
    const client = await createClient({ url }).connect();
    ends.push(() => client.destroy());
    expect((await client.keys('*')).sort()).toEqual([
      ...['{stablepay}:claim:k', '{stablepay}:due:session', '{stablepay}:record:session:cs_1'],
    ]);
  });

  it('wakes nobody of another shop', async () => {
    const { url } = await start();
    const [{ store: ours }, { store: theirs }] = [open(url, '{a}:'), open(url, '{b}:')];
    const [heard, listener] = [vi.fn(), vi.fn()];
    ours.subscribe({ kind: 'session', key: 'ready', listener: heard });
    ours.subscribe({ kind: 'session', key: 'cs_1', listener });
    let revision = 0;
    await vi.waitFor(async () => {
      revision += 1;
      await write(ours, 'ready', revision);
      expect(heard).toHaveBeenCalled();
    }, 20_000);
    for (let change = 1; change <= 3; change += 1) await write(theirs, 'cs_1', change);
    await write(ours, 'cs_1', 1);
    // News come in the order in which they were made.
    await vi.waitFor(() => expect(listener).toHaveBeenCalled(), 20_000);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
