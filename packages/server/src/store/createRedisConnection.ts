import { type Clock, ConfigError } from '@stablepay/core';
import { createClient, type RedisClientOptions } from 'redis';
import { within } from '../settle/within.ts';
import { reconnectDelay } from './reconnectDelay.ts';

const second = 1_000;
/** A payer waits for this, so a store that does not answer is down. */
const longestCallMs = 3 * second;
/** A short interruption is bridged; a longer one is a store that is down. */
const longestConnectMs = second;

export type RedisConnection = {
  /** Sends one command, or rejects: never queued for later, never waited for without end. */
  send: (args: string[]) => Promise<unknown>;
  /** Calls `listener` with every message of the channel, on a connection of its own. */
  listen: (channel: string, listener: (message: string) => void) => void;
  close: () => Promise<void>;
};

/** Whether Redis may drop keys to make room; then a replayed delivery could look new. */
async function evicts(client: ReturnType<typeof createClient>): Promise<boolean> {
  const info = await client.sendCommand<unknown>(['INFO', 'memory']).catch(() => '');
  const field = (name: string) => new RegExp(`^${name}:(\\S+)`, 'm').exec(String(info))?.[1];
  return (
    (field('maxmemory') ?? '0') !== '0' &&
    (field('maxmemory_policy') ?? 'noeviction') !== 'noeviction'
  );
}

/** Connects in the background and again after every break. */
export function createRedisConnection({
  options,
  clock,
  onError,
}: {
  options: RedisClientOptions;
  clock: Clock;
  onError: (error: unknown) => void;
}): RedisConnection {
  const careful: RedisClientOptions = {
    ...options,
    // A command that waits for a connection would be carried out long after its caller gave up.
    disableOfflineQueue: true,
    socket: {
      connectTimeout: 2 * second,
      reconnectStrategy: (retries) => reconnectDelay(retries, clock.random),
      ...options.socket,
    },
  };
  const open = () => {
    const client = createClient(careful);
    // Without a listener a broken connection would end the process.
    client.on('error', onError);
    return client;
  };
  const start = (client: ReturnType<typeof open>) => {
    client.connect().catch(onError);
    return client;
  };

  const client = open();
  let listening: ReturnType<typeof open> | undefined;
  let checked = false;
  let ready: Promise<void> | undefined;

  const inTime = <T>(work: Promise<T>, limitMs: number, message: string): Promise<T> =>
    within({ work, limitMs, clock, late: () => new Error(message) });
  const waitForConnection = async () => {
    if (client.isReady) return;
    ready ??= new Promise<void>((resolve) => {
      client.once('ready', () => {
        ready = undefined;
        resolve();
      });
    });
    await inTime(ready, longestConnectMs, 'Redis is not connected.');
  };
  const check = async () => {
    if (await evicts(client)) {
      throw new ConfigError({
        code: 'config-invalid',
        message: "Redis may evict keys; set maxmemory-policy to 'noeviction'.",
      });
    }
    checked = true;
  };

  start(client);
  return {
    send: async (args) => {
      await waitForConnection();
      if (!checked) await inTime(check(), longestCallMs, 'Redis did not answer in time.');
      const answer = client.sendCommand<unknown>(args);
      return inTime(answer, longestCallMs, 'Redis did not answer in time.');
    },
    listen: (channel, listener) => {
      listening ??= open();
      const current = listening;
      // node-redis subscribes again by itself after every later reconnect.
      current.once('ready', () => current.subscribe(channel, listener).catch(onError));
      start(current);
    },
    close: async () => {
      for (const one of [client, listening]) {
        if (one?.isOpen) one.destroy();
      }
    },
  };
}
