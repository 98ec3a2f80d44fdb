import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../../workspace/workspaceRoot.ts';
import type { MutatedPart } from '../MutatedPart.ts';

const root = 'packages/server/src';

/** Tests of the whole proxy, for what only it says is right. */
const inProxy = (names: string) => `proxy/{${names}}.test.ts`;

/** What is stored of everything. */
const records = 'store/recordKinds.test.ts';

/** The tests beside the sources, and those of the proxy that are about the same thing. */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  // Not the whole payments and raw inputs on every server: they ask whether all fits together.
  adapters: ['adapters/!(adapters|rawInputs).test.ts'],
  // Not the agreement with the sandbox, which is tried with thousands of calls.
  client: ['client/!(contract.*|endpoints).test.ts'],
  'client-endpoints': ['client/endpoints.test.ts'],
  conformance: ['conformance/*.test.ts'],
  doctor: ['doctor/*.test.ts'],
  effects: ['effects/*.test.ts'],
  openapi: ['openapi/*.test.ts'],
  orders: ['orders/*.test.ts', inProxy('createProxy,proxyMoney')],
  // Not those with processes of their own, which a mutant does not reach.
  proxy: [
    inProxy('ProxyContext,create{Gate,Proxy,Reporter},fanIn,handleRequest,linkSession,payRoute'),
    inProxy('proxyAttacks,proxyClose,proxyHandlers,proxyLimits,proxyMoney,proxyRefunds'),
    inProxy(
      'proxyRoutes,proxySchedule,proxySubscriptions,proxyWebhooks,read{RequestBody,SubscriptionRoute}',
    ),
  ],
  'proxy-rules': [
    inProxy(
      'addressRanges,create{Bell,Gate,InvoicePages,Quiet,Redactor,Reporter,SessionWatch,SharedReads}',
    ),
    inProxy('gateRules,originRules,paymentPage,readStream,respond,sessionTokenOf'),
    inProxy('sessionWatchReads,toResolveParams'),
  ],
  refunds: ['refunds/*.test.ts', records],
  // Not that of the follower in a whole proxy, which really waits; `followOne` asks the same.
  settle: ['settle/!(createFollower).test.ts', inProxy('createProxy,proxyMoney')],
  store: ['store/!(createRedis*).test.ts'],
  'store-redis': ['store/createRedis*.test.ts'],
  subscriptions: ['subscriptions/*.test.ts', records],
  webhooks: ['webhooks/{parseWebhookBody,routeEvent,signWebhook}.test.ts'],
};

/** Rules of the proxy that have tests of their own, which are much quicker than whole payments. */
const rules = new Set([
  ...['addressRanges', 'answerWithin', 'clientKeyOf', 'createBegun', 'createBell', 'createGate'],
  ...['createInvoicePages', 'createQuiet', 'createRateLimit', 'createRedactor', 'createReporter'],
  ...['createSessionWatch', 'createSharedReads'],
  ...['ProxyAnswer', 'httpErrors', 'originRules', 'parseOrigins', 'readStream', 'respond'],
  ...['sessionTokenOf', 'toProxyRequest', 'toResolveParams', 'toReturnUrl'],
]);

function partOf(folder: string, name: string): string {
  if (folder === 'proxy' && rules.has(name.replace('.ts', ''))) return 'proxy-rules';
  // A table that is read when it is loaded: each change in it takes all tests of its part.
  if (folder === 'client' && name === 'endpoints.ts') return 'client-endpoints';
  // Whose tests start one Redis after the other.
  return folder === 'store' && /redis/i.test(name) ? 'store-redis' : folder;
}

const isSource = (name: string) => /(?<!\.test|\.test-d)\.ts$/.test(name);

/** Every source of the server that no other part names, by its folder. Issue 5: 85 %. */
export function restOfServer(named: readonly MutatedPart[]): MutatedPart[] {
  const taken = new Set(named.flatMap(({ files }) => files));
  return Object.entries(testsOf).map(([part, tests]) => {
    const [folder = part] = part.split('-');
    return {
      name: `rest-${part}`,
      promised: 85,
      of: 'all',
      files: readdirSync(join(workspaceRoot, root, folder))
        .filter((name) => isSource(name) && partOf(folder, name) === part)
        .map((name) => `${root}/${folder}/${name}`)
        .filter((file) => !taken.has(file)),
      tests: tests.map((test) => `${root}/${test}`),
    };
  });
}
