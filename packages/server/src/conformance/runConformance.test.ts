import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createTarget } from '../../test/conformance/describeRule.ts';
import { signPayload } from '../signing/signPayload.ts';
import { createCases } from './createCases.ts';
import { payCases } from './payCases.ts';
import { readCases } from './readCases.ts';
import { refundCases, unknownResourceCases } from './refundCases.ts';
import { type ConformanceFinding, runConformance } from './runConformance.ts';
import { subscriptionCases } from './subscriptionCases.ts';
import { vectors, vectorsText } from './vectors.ts';
import { signedWebhookCases, unsignedWebhookCases } from './webhookCases.ts';

const first = 'a page on the list can open the order';
const always = [...createCases, ...readCases, ...unknownResourceCases];
const namesOf = (...cases: readonly { name: string }[]) => cases.map(({ name }) => name);

describe('the conformance suite', () => {
  it('finds nothing wrong with our own proxy, and tells one finding after the other', async () => {
    const { world, target, fetch } = await createTarget();
    const told: ConformanceFinding[] = [];
    const onFinding = (finding: ConformanceFinding) => void told.push(finding);
    const findings = await runConformance({ target, fetch, onFinding });
    await world.close();
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(findings.map(({ name }) => name)).toEqual([
      ...[first, ...namesOf(...always, ...refundCases(target.refund))],
      ...namesOf(...subscriptionCases('pro'), ...unsignedWebhookCases),
      ...namesOf(...signedWebhookCases(target.webhookSecret), ...payCases),
    ]);
    expect(findings.length).toBeGreaterThan(33);
    expect(told).toEqual(findings);
  }, 30_000);

  it('tries only what the target has', async () => {
    const { world, target, fetch } = await createTarget();
    const { baseUrl, origin, reference } = target;
    const { length } = await runConformance({
      ...{ target: { baseUrl, origin, reference }, fetch },
      // The one rule that takes seconds.
      only: (name) => !name.startsWith('a wait is held'),
    });
    await world.close();
    expect(length).toBe(always.length + unsignedWebhookCases.length + payCases.length);
  }, 30_000);

  it('says when there is no proxy at all, and tries nothing more', async () => {
    const findings = await runConformance({
      target: { baseUrl: 'http://127.0.0.1:9', origin: 'https://shop.test', reference: 'ORD-1' },
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    expect(findings).toEqual([{ name: first, ok: false, fault: 'no answer (fetch failed)' }]);
  });

  it('keeps to the rate limit of the proxy, which breaks no rule', async () => {
    const { world, target, fetch } = await createTarget();
    const waited: number[] = [];
    let posts = 0;
    const limiting: typeof fetch = async (input, init) => {
      if (init?.method !== 'POST' || (posts += 1) % 2 === 0) return fetch(input, init);
      return new Response('{}', { status: 429, headers: { 'Retry-After': '3' } });
    };
    const findings = await runConformance({
      ...{ target, fetch: limiting, pause: async (ms) => void waited.push(ms) },
      only: (name) => createCases.some((one) => one.name === name),
    });
    await world.close();
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(findings).toHaveLength(createCases.length + 1);
    expect(new Set(waited)).toEqual(new Set([3_000]));
  }, 30_000);

  it('asks over the network unless it is given something else', async () => {
    const { world, target, fetch } = await createTarget();
    vi.stubGlobal('fetch', fetch);
    onTestFinished(() => void vi.unstubAllGlobals());
    const findings = await runConformance({ target, only: () => false });
    await world.close();
    expect(findings).toEqual([{ name: first, ok: true }]);
  });
});

describe('the vectors', () => {
  it('are up to date; scripts/writeDocuments.ts writes them', () => {
    const path = fileURLToPath(new URL('../../vectors.json', import.meta.url));
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(vectorsText()));
  });

  it.each(vectors.signatures.cases)('sign $body', async ({ body, signature }) => {
    const { secret, timestamp, nonce } = vectors.signatures;
    const bytes = new TextEncoder().encode(body);
    expect(await signPayload({ secret, timestamp, nonce, body: bytes })).toBe(signature);
  });
});
