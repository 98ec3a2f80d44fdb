import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../../workspace/workspaceRoot.ts';
import type { MutatedPart } from '../MutatedPart.ts';

const root = 'packages/server/src';

const wholeProxy = [
  'proxy/{createProxy,proxyHandlers,proxyLimits,proxyMoney,proxyRefunds}.test.ts',
  'proxy/{proxySubscriptions,proxyWebhooks,linkSession,proxyAttacks}.test.ts',
];

/** The tests beside the sources, and those of the proxy where only it says what is right. */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  adapters: ['adapters/*.test.ts'],
  client: ['client/{create*,endpoints}.test.ts'],
  conformance: ['conformance/*.test.ts'],
  doctor: ['doctor/*.test.ts'],
  effects: ['effects/*.test.ts'],
  openapi: ['openapi/*.test.ts'],
  orders: ['orders/*.test.ts', ...wholeProxy],
  // Not those with processes of their own, which a mutant does not reach.
  proxy: ['proxy/{createGate,createReporter,fanIn,proxyClose}.test.ts', ...wholeProxy],
  refunds: ['refunds/*.test.ts', ...wholeProxy],
  settle: ['settle/*.test.ts', ...wholeProxy],
  store: ['store/*.test.ts'],
  subscriptions: ['subscriptions/*.test.ts', ...wholeProxy],
  webhooks: ['webhooks/*.test.ts', ...wholeProxy],
};

const isSource = (name: string) => /(?<!\.test|\.test-d)\.ts$/.test(name);

/** Every source of the server that no other part names, by its folder. Issue 5: 85 %. */
export function restOfServer(named: readonly MutatedPart[]): MutatedPart[] {
  const taken = new Set(named.flatMap(({ files }) => files));
  return Object.entries(testsOf).map(([folder, tests]) => ({
    name: `rest-${folder}`,
    promised: 85,
    of: 'all',
    files: readdirSync(join(workspaceRoot, root, folder))
      .filter(isSource)
      .map((name) => `${root}/${folder}/${name}`)
      .filter((file) => !taken.has(file)),
    tests: tests.map((test) => `${root}/${test}`),
  }));
}
