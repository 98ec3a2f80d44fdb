import type { FetchLike } from '@stablepay/core';
import { describe, expect, it } from 'vitest';
import { createTickClock } from '../../test/createTickClock.ts';
import { sessionRecord } from '../../test/sessionRecord.ts';
import { signTestDelivery } from '../../test/signTestDelivery.ts';
import { createStablePay } from '../client/createStablePay.ts';
import { createMemoryStore } from '../store/createMemoryStore.ts';
import { createRecords } from '../store/createRecords.ts';
import { signAccessToken } from '../tokens/accessToken.ts';
import { createProxy } from './createProxy.ts';

// One in full, in `pnpm test:full`; a fifth of everything, limits too, is the same question.
const scale = Number(process.env['FAN_IN_SCALE'] ?? 0.2);
const sessions = 2_000 * scale;
const widgets = 10_000 * scale;
const mostReads = { silent: 100 * scale, withWebhooks: 20 * scale };
const secretKey = 'a-secret-of-the-test-0123456789';
const tokenSecret = 'token-secret-0123456789';
const base = 'https://shop.test/api/stablepay';
const origin = 'https://shop.test';

/** The real proxy before a StablePay that only counts; every widget holds one request. */
async function startCrowd() {
  const clock = createTickClock();
  const store = createMemoryStore({ clock });
  const records = createRecords({ store, clock, retentionMs: 1e9, report: async () => undefined });
  const now = clock.now();
  const reads = new Map<string, number>();
  const paid = new Set<string>();
  const upstream: FetchLike = async (input) => {
    const id = new URL(input).pathname.split('/').at(-1) ?? '';
    reads.set(id, (reads.get(id) ?? 0) + 1);
    return Response.json({
      ...{ id, amount_total: 4_820, currency: 'usd', url: `https://pay.example/${id}` },
      payment_status: paid.has(id) ? 'paid' : 'pending',
      created: Math.floor(now / 1_000),
      expires_at: Math.floor(now / 1_000) + 1_800,
    });
  };
  const apiKey = 'sk_test_0123456789abcdef';
  const proxy = createProxy({
    stablepay: createStablePay({
      ...{ apiKey, secretKey, baseUrl: 'http://127.0.0.1:9', fetch: upstream, clock },
      requestsPerSecond: 100_000,
    }),
    resolveOrder: () => undefined,
    tokenSecrets: [tokenSecret],
    store,
    returnUrls: { success: `${origin}/ok`, cancel: `${origin}/back` },
    allowedOrigins: [origin],
    checkoutOrigins: ['https://pay.example'],
    upstreamReadsPerSecond: 50 * scale,
    clock,
  });

  const tokens = new Map<string, string>();
  for (let index = 0; index < sessions; index += 1) {
    const id = `cs_${index}`;
    const reference = `ORD-${index}`;
    await records.writeOrder({
      record: { reference, attempts: [], askedAmount: { minor: 4_820, currency: 'USD' } },
      expected: undefined,
    });
    const record = sessionRecord({ id, reference, orderId: reference, expiresAt: now + 1_800_000 });
    await records.writeSession({ record, expected: undefined });
    const token = { kind: 'session', id, scope: 'read', expiresAt: now + 1e9 } as const;
    tokens.set(id, await signAccessToken({ token, secrets: [tokenSecret] }));
  }

  const seen = new Map<string, number>();
  const widget = async (id: string) => {
    let etag = '"1"';
    for (;;) {
      const response = await proxy.fetch(
        new Request(`${base}/sessions/${id}?wait=25`, {
          headers: { Authorization: `Bearer ${tokens.get(id)}`, 'If-None-Match': etag },
        }),
      );
      if (response.status !== 304) {
        etag = response.headers.get('ETag') ?? etag;
        const { status } = await response.json();
        if (status === 'paid') {
          seen.set(id, (seen.get(id) ?? 0) + 1);
          return;
        }
      }
      await new Promise<void>((resolve) => clock.setTimer(resolve, 250));
    }
  };
  for (let index = 0; index < widgets; index += 1) void widget(`cs_${index % sessions}`);

  const pay = async (id: string) => {
    paid.add(id);
    const { headers, body } = await signTestDelivery({
      secret: secretKey,
      resource: { id, payment_status: 'paid' },
      now: clock.now(),
    });
    return proxy.fetch(new Request(`${base}/webhooks`, { method: 'POST', headers, body }));
  };
  const count = () => [...reads.values()].reduce((sum, one) => sum + one, 0);
  return { clock, proxy, reads, paid, seen, pay, count };
}

describe(`G12: ${widgets} widgets on ${sessions} sessions`, () => {
  it('T24: without webhooks at most 100 reads of StablePay a second, and every session gets its turn', async () => {
    const { clock, proxy, reads, count } = await startCrowd();
    const seconds = 45;
    await clock.advance(seconds * 1_000);
    expect(count() / seconds).toBeLessThanOrEqual(mostReads.silent);
    // 45 s × 50 reads: everybody was asked about once before anybody twice.
    expect(reads.size).toBe(sessions);
    expect(Math.max(...reads.values())).toBeLessThanOrEqual(2);
    await proxy.close();
  }, 120_000);

  it('T24: with webhooks at most 20 a second, and who waits hears of a payment at once', async () => {
    const { clock, proxy, seen, pay, count } = await startCrowd();
    expect((await pay('cs_0')).status).toBe(200);
    await clock.advance(3_000);
    const before = count();
    const seconds = 20;
    for (let second = 1; second <= seconds; second += 1) {
      await clock.advance(1_000);
      if (second % 5 === 0) {
        expect((await pay(`cs_${second}`)).status).toBe(200);
        await clock.advance(50);
        expect(seen.get(`cs_${second}`)).toBe(widgets / sessions);
      }
    }
    expect((count() - before) / seconds).toBeLessThanOrEqual(mostReads.withWebhooks);
    await proxy.close();
  }, 120_000);
});
