import { type Clock, parseArray, parseString, systemClock } from '@stablepay/core';
import type { RedisClientOptions } from 'redis';
import { createListeners } from './createListeners.ts';
import { createRedisConnection } from './createRedisConnection.ts';
import { redisScripts } from './redisScripts.ts';
import type { RecordAddress, Store } from './Store.ts';

export type RedisStoreOptions = {
  /** Where Redis is: node-redis' own options, most often `{ url }`. */
  connection: RedisClientOptions;
  /** Start of every key. Default `{stablepay}:`; the braces keep a cluster's keys on one node. */
  prefix?: string | undefined;
  /** Told of broken connections; the store reconnects by itself. */
  onError?: ((error: unknown) => void) | undefined;
  clock?: Clock | undefined;
};

/** A fence nobody else has: 52 random bits. */
function createFence(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high >>> 12) * 2 ** 32 + low + 1;
}

/**
 * The store for several processes or machines. Each call is one Lua script; a change wakes the
 * waiting browsers of all instances through pub/sub. Redis has to keep what it is told: turn on
 * `appendonly`, leave `maxmemory-policy` at `noeviction` (anything else is refused).
 *
 * @example
 * const store = createRedisStore({ connection: { url: process.env.REDIS_URL } });
 */
export function createRedisStore({
  connection,
  prefix = '{stablepay}:',
  onError = () => undefined,
  clock = systemClock,
}: RedisStoreOptions): Store {
  const redis = createRedisConnection({ options: connection, clock, onError });
  const listeners = createListeners();
  const channel = `${prefix}changes`;
  const claimOf = (key: string) => `${prefix}claim:${key}`;
  const recordOf = ({ kind, key }: RecordAddress) => `${prefix}record:${kind}:${key}`;
  const dueOf = (kind: string) => `${prefix}due:${kind}`;

  const run = (script: string, keys: string[], args: (string | number)[]) =>
    redis.send(['EVAL', script, String(keys.length), ...keys, ...args.map(String)]);
  const did = async (answer: Promise<unknown>) => Number(await answer) === 1;

  redis.listen(channel, listeners.tell);
  return {
    claim: async ({ key, leaseMs }) => {
      const fence = createFence();
      const answer = Number(await run(redisScripts.claim, [claimOf(key)], [leaseMs, fence]));
      if (answer === 1) return { outcome: 'acquired', lease: { key, fence } };
      return { outcome: answer === -1 ? 'committed' : 'busy' };
    },
    commit: ({ lease, ttlMs }) =>
      did(run(redisScripts.commit, [claimOf(lease.key)], [lease.fence, ttlMs])),
    release: ({ lease }) => did(run(redisScripts.release, [claimOf(lease.key)], [lease.fence])),

    read: async (address) => {
      const answer = await redis.send(['HMGET', recordOf(address), 'text', 'version']);
      const [text, version] = parseArray(answer, 'answer', (value) => value);
      return typeof text === 'string' ? { text, version: Number(version) } : undefined;
    },
    write: ({ text, expected, revision, dueAt, expiresAt, ...address }) =>
      did(
        run(
          redisScripts.write,
          [recordOf(address), dueOf(address.kind)],
          [
            ...[expected ?? '', text, revision, dueAt ?? '', expiresAt],
            ...[address.key, channel, listeners.nameOf(address)],
          ],
        ),
      ),
    remove: async (address) => {
      await run(redisScripts.remove, [recordOf(address), dueOf(address.kind)], [address.key]);
    },
    listDue: async ({ kind, limit, now }) => {
      const start = recordOf({ kind, key: '' });
      const answer = await run(redisScripts.listDue, [dueOf(kind)], [now, limit, start]);
      return parseArray(answer, 'answer', (text, path) =>
        parseString(text, path, { max: Number.POSITIVE_INFINITY }),
      );
    },
    subscribe: listeners.add,
    close: redis.close,
  };
}
