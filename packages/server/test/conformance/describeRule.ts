import type { FetchLike } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { runConformance } from '../../src/conformance/runConformance.ts';
import { createMemberWorld } from '../createMemberWorld.ts';
import type { Wrong } from './wrongProxies.ts';

type World = ReturnType<typeof createMemberWorld>;

type Try = {
  wrong?: Wrong | undefined;
  change?: Parameters<typeof createMemberWorld>[0];
  /** Something that has happened before. */
  before?: ((world: World) => Promise<unknown>) | undefined;
};

/** Our own proxy with everything the suite can ask for, and a way to try rules on it. */
export async function createTarget({ wrong = (next) => next, change, before }: Try = {}) {
  const world = createMemberWorld({ rateLimit: false, ...change });
  world.orders.set('ORD-2', { amount: { minor: 100, currency: 'USD' } });
  await world.payOrder('ORD-2');
  const { id } = await world.proxy.refund({
    reference: 'ORD-2',
    key: 'return-1',
    currency: 'USDT',
  });
  const token = await world.proxy.orderToken({ reference: 'ORD-2' });
  await before?.(world);
  const handle = wrong((request) => world.proxy.fetch(request));
  const fetch: FetchLike = (input, init) => handle(new Request(input, init));
  const { proxyUrl: baseUrl, shopOrigin: origin, secretKey: webhookSecret } = world;
  const target = {
    ...{ baseUrl, origin, reference: 'ORD-1', plan: 'pro', refund: { id, token } },
    webhookSecret,
  };
  return { world, target, fetch };
}

/** What one rule finds wrong; undefined when it is kept. */
export async function faultOf(rule: string, given: Try = {}): Promise<string | undefined> {
  const { world, target, fetch } = await createTarget(given);
  const findings = await runConformance({ target, fetch, only: (name) => name === rule });
  await world.close();
  const [last] = findings.slice(-1);
  expect(last?.name).toBe(rule);
  return last?.fault;
}

/** A rule that our proxy keeps, and others don't: in what, and what is said of it. */
export const describeRule = (
  rule: string,
  wrongs: Readonly<Record<string, [fault: string | RegExp, wrong: Wrong]>>,
  kept: Readonly<Record<string, Try>> = {},
): void => {
  describe(`the rule "${rule}"`, () => {
    it.each(Object.entries({ 'is as ours': {}, ...kept }))(
      'is kept by a proxy that %s',
      async (_, given) => {
        expect(await faultOf(rule, given)).toBeUndefined();
      },
    );

    it.each(Object.entries(wrongs))('is broken by a proxy that %s', async (_, [fault, wrong]) => {
      expect(await faultOf(rule, { wrong })).toEqual(
        typeof fault === 'string' ? fault : expect.stringMatching(fault),
      );
    });
  });
};
