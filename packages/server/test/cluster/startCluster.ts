import { startSandbox } from '@stablepay/sandbox/node';
import { createClient } from 'redis';
import { startRedis } from '../startRedis.ts';
import type { ClusterSettings } from './ClusterSettings.ts';
import { startDoor } from './startDoor.ts';
import { startWorker, type Worker } from './startWorker.ts';

type Answer = { status: number; json: unknown };

/**
 * A shop on several processes: a real Redis, the sandbox over HTTP, a balancer in front that takes
 * one process after the other, and a door before StablePay that can be shut.
 */
export async function startCluster({
  processes,
  ...change
}: { processes: number } & Partial<ClusterSettings>) {
  const redis = await startRedis();
  const balancer = await startDoor();
  const stablepay = await startDoor();
  const sandbox = await startSandbox({
    webhookUrl: `${balancer.url}/api/stablepay/webhooks`,
    rateLimitPerSecond: 100_000,
  });
  const sandboxPort = Number(new URL(sandbox.url).port);
  stablepay.open(sandboxPort);
  const settings: ClusterSettings = {
    redisUrl: redis.url,
    apiKey: sandbox.apiKey,
    secretKey: sandbox.secretKey,
    stablepayUrl: stablepay.url,
    checkoutOrigin: sandbox.url,
    port: 0,
    longestLeaseMs: 60_000,
    handlerMs: 0,
    ...change,
  };
  const workers: Worker[] = [];
  const balance = () => balancer.open(...workers.map(({ port }) => port));
  const add = async (more: Partial<ClusterSettings> = {}): Promise<Worker> => {
    const worker = await startWorker({ ...settings, ...more });
    workers.push(worker);
    balance();
    return worker;
  };
  for (let index = 0; index < processes; index += 1) await add();

  const notes = createClient({ url: redis.url });
  notes.on('error', () => undefined);
  await notes.connect();

  return {
    redis,
    sandbox,
    workers,
    add,
    stablepay: { shut: stablepay.shut, open: () => stablepay.open(sandboxPort) },
    /** Kills a process without warning and takes it out of the balancer. */
    kill: async (worker: Worker) => {
      workers.splice(workers.indexOf(worker), 1);
      balance();
      await worker.kill();
    },
    /** A page asks to pay an order, through the balancer or at one process. */
    open: async (reference: string, url = `${balancer.url}/api/stablepay`): Promise<Answer> => {
      const response = await fetch(`${url}/sessions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: 'https://shop.test' },
        body: JSON.stringify({ reference }),
      });
      return { status: response.status, json: await response.json() };
    },
    /** Keys for which `onPaid` was called, in order. */
    effects: () => notes.lRange('effects', 0, -1),
    /** Keys for which `onPaid` came to its end. */
    done: () => notes.lRange('done', 0, -1),
    close: async () => {
      for (const worker of workers) await worker.kill();
      notes.destroy();
      await sandbox.close();
      await balancer.close();
      await stablepay.close();
      await redis.stop();
    },
  };
}
