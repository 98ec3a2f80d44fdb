import { createServer } from 'node:http';
import { createClient } from 'redis';
import { nodeServerLimits } from '../../src/adapters/nodeServerLimits.ts';
import { toNodeHandler } from '../../src/adapters/toNodeHandler.ts';
import { createStablePay } from '../../src/client/createStablePay.ts';
import { createProxy } from '../../src/proxy/createProxy.ts';
import { createRedisStore } from '../../src/store/createRedisStore.ts';
import type { ClusterSettings } from './ClusterSettings.ts';

/**
 * One of several processes of a shop's backend, as `startCluster` runs it. What its `onPaid` did
 * is kept in Redis, where it outlives the process: `effects` is every call in order, `done` every
 * call that came to its end.
 */
const settings = JSON.parse(process.env['CLUSTER_SETTINGS'] ?? '{}') as ClusterSettings;
const { redisUrl, apiKey, secretKey, stablepayUrl, checkoutOrigin, longestLeaseMs } = settings;

const notes = createClient({ url: redisUrl });
notes.on('error', () => undefined);
await notes.connect();

const store = createRedisStore({ connection: { url: redisUrl } });
const proxy = createProxy({
  stablepay: createStablePay({ apiKey, secretKey, baseUrl: stablepayUrl, timeoutMs: 2_000 }),
  resolveOrder: ({ reference }) =>
    reference.startsWith('ORD-') ? { amount: { minor: 4_820, currency: 'USD' } } : undefined,
  tokenSecrets: ['token-secret-0123456789'],
  // A dead process's leases end sooner than in life; nothing else about them is different.
  store: {
    ...store,
    claim: ({ key, leaseMs }) => store.claim({ key, leaseMs: Math.min(leaseMs, longestLeaseMs) }),
  },
  returnUrls: {
    success: 'https://shop.test/orders/{reference}',
    cancel: 'https://shop.test/checkout',
  },
  allowedOrigins: ['https://shop.test'],
  checkoutOrigins: [checkoutOrigin],
  // The workers run as in production; the keys are the sandbox's all the same.
  allowTestKey: true,
  rateLimit: false,
  reconcileEveryMs: settings.reconcileEveryMs,
  onPaid: async ({ idempotencyKey }) => {
    await notes.rPush('effects', idempotencyKey);
    process.send?.({ event: 'handler', idempotencyKey });
    if (settings.hang) await new Promise(() => undefined);
    // A real shop's work takes a moment, in which the process may die.
    await new Promise((resolve) => setTimeout(resolve, settings.handlerMs));
    await notes.rPush('done', idempotencyKey);
  },
});

const server = createServer(nodeServerLimits, toNodeHandler(proxy));
server.listen(settings.port, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({
    event: 'listening',
    port: typeof address === 'object' && address ? address.port : 0,
  });
});
process.on('disconnect', () => process.exit(0));
