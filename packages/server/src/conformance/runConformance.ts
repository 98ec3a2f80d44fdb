import {
  type FetchLike,
  isStablePayError,
  parseCreateSessionResponse,
  parseProxyConfig,
  systemClock,
} from '@stablepay/core';
import {
  type ConformanceCase,
  ConformanceFault,
  type ConformanceTarget,
  type ConformanceWorld,
  must,
} from './ConformanceCase.ts';
import { createCases } from './createCases.ts';
import { createProbe } from './createProbe.ts';
import { payCases } from './payCases.ts';
import { readCases } from './readCases.ts';
import { refundCases, unknownResourceCases } from './refundCases.ts';
import { subscriptionCases } from './subscriptionCases.ts';
import { signedWebhookCases, unsignedWebhookCases } from './webhookCases.ts';

/** What became of one rule; `fault` says what the proxy did instead. */
export type ConformanceFinding = { name: string; ok: boolean; fault?: string | undefined };

const faultOf = (error: unknown): string =>
  error instanceof ConformanceFault || isStablePayError(error)
    ? error.message
    : `no answer (${error instanceof Error ? error.message : typeof error})`;

async function prepare(
  target: ConformanceTarget,
  probe: ConformanceWorld['probe'],
): Promise<ConformanceWorld> {
  const config = await probe('/config');
  must(config.status === 200, `GET /config answered ${config.status}`);
  const opened = await probe('/sessions', { body: { reference: target.reference } });
  const isOpened = opened.status === 200 || opened.status === 201;
  must(isOpened, `POST /sessions answered ${opened.status}: ${opened.text.slice(0, 200)}`);
  return {
    target,
    probe,
    config: parseProxyConfig(config.json),
    opened: parseCreateSessionResponse(opened.json),
  };
}

/**
 * Tries every rule of the proxy protocol on a running proxy, whoever wrote it. It opens the
 * target's order, subscribes to its plan and cancels both at the end; it pays nothing.
 */
export async function runConformance({
  target,
  fetch = (input, init) => globalThis.fetch(input, init),
  onFinding = () => undefined,
  pause = (ms) =>
    new Promise((resolve) => {
      systemClock.setTimer(resolve, ms);
    }),
  only = () => true,
}: {
  target: ConformanceTarget;
  fetch?: FetchLike | undefined;
  onFinding?: ((finding: ConformanceFinding) => void) | undefined;
  /**
   * Resolves after so many milliseconds; called where the proxy's rate limit asks for it. Default:
   * the clock's.
   */
  pause?: ((ms: number) => Promise<void>) | undefined;
  /** Which rules are tried, besides that the order can be opened. Default: all. */
  only?: ((name: string) => boolean) | undefined;
}): Promise<ConformanceFinding[]> {
  const findings: ConformanceFinding[] = [];
  const attempt = async <T>(name: string, run: () => Promise<T>): Promise<T | undefined> => {
    let finding: ConformanceFinding = { name, ok: true };
    try {
      return await run();
    } catch (error) {
      finding = { name, ok: false, fault: faultOf(error) };
      return undefined;
    } finally {
      findings.push(finding);
      onFinding(finding);
    }
  };

  const probe = createProbe({ target, fetch, pause });
  const world = await attempt('a page on the list can open the order', () =>
    prepare(target, probe),
  );
  if (!world) return findings;
  const { webhookSecret, plan, refund } = target;
  const cases: readonly ConformanceCase[] = [
    ...createCases,
    ...readCases,
    ...unknownResourceCases,
    ...(refund ? refundCases(refund) : []),
    ...(plan === undefined ? [] : subscriptionCases(plan)),
    ...unsignedWebhookCases,
    ...(webhookSecret === undefined ? [] : signedWebhookCases(webhookSecret)),
    ...payCases,
  ];
  for (const { name, run } of cases) if (only(name)) await attempt(name, () => run(world));
  return findings;
}
