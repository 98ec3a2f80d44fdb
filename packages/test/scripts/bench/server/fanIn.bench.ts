import { type FetchLike, parseCreateSessionResponse } from '@stablepay/core';
import { signWebhook } from '@stablepay/server/testing';
import type { BenchResult } from '../BenchResult.ts';
import { summarize } from '../summarize.ts';
import { benchKeys } from './benchKeys.ts';
import { createBenchProxy } from './createBenchProxy.ts';
import type { Page } from './pages.ts';

const sessions = 2_000;
const widgets = 10_000;
const windows = 4;
const windowMs = 10_000;
const settlingMs = 6_000;
const base = 'https://shop.test/api/stablepay';

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** A StablePay in this process that answers at once and counts how often it is read. */
function createUpstream() {
  let reads = 0;
  const expiresAt = Math.floor(Date.now() / 1_000) + 3_600;
  const fetch: FetchLike = async (input, init) => {
    const last = new URL(input).pathname.split('/').at(-1) ?? '';
    const isRead = init?.method === 'GET';
    if (isRead) reads += 1;
    const id = isRead
      ? last
      : `cs_${JSON.parse(typeof init?.body === 'string' ? init.body : '{}').order_id}`;
    return Response.json({
      ...{ id, amount_total: 4_820, currency: 'usd', payment_status: 'pending' },
      ...{ url: `https://pay.example/${id}`, created: 1_767_225_600 },
      expires_at: expiresAt,
    });
  };
  return { fetch, reads: () => reads };
}

/** The real proxy with 10,000 widgets, in this process: only what leaves it is counted. */
async function startCrowd() {
  const { secretKey, origin } = benchKeys;
  const upstream = createUpstream();
  const proxy = createBenchProxy({ upstream: 'http://127.0.0.1:9', fetch: upstream.fetch });
  const crowd = { isOver: false };
  const open = async (reference: string): Promise<Page> => {
    const headers = { 'Content-Type': 'application/json', Origin: origin };
    const body = JSON.stringify({ reference });
    const request = new Request(`${base}/sessions`, { method: 'POST', headers, body });
    const answer = await (await proxy.fetch(request)).json();
    const { session, token } = parseCreateSessionResponse(answer);
    return { reference, id: session.id, token, etag: `"${session.revision}"` };
  };
  const widget = async ({ id, token, etag }: Page) => {
    const headers = { Authorization: `Bearer ${token}`, 'If-None-Match': etag };
    while (!crowd.isOver) {
      const response = await proxy.fetch(
        new Request(`${base}/sessions/${id}?wait=25`, { headers }),
      );
      if (!crowd.isOver && response.status !== 304) throw new Error(`answered ${response.status}`);
      await sleep(250);
    }
  };
  const pages = await Promise.all(
    Array.from({ length: sessions }, (_, index) => open(`CROWD-${index}`)),
  );
  const running = Array.from({ length: widgets / sessions }, () => pages.map(widget)).flat();
  return {
    reads: upstream.reads,
    /** A genuine delivery about one of the payments: from now on webhooks are known to work. */
    announce: async () => {
      const { headers, body } = await signWebhook({
        secret: secretKey,
        type: 'payment.failed',
        resource: { id: pages[0]?.id ?? '' },
      });
      const request = new Request(`${base}/webhooks`, { method: 'POST', headers, body });
      const { status } = await proxy.fetch(request);
      if (status !== 200) throw new Error(`The webhook was answered ${status}.`);
    },
    end: async () => {
      crowd.isOver = true;
      await proxy.close();
      await Promise.all(running);
    },
  };
}

/** Reads of StablePay a second in each of the next windows, which a busy machine makes longer. */
async function countReads(reads: () => number): Promise<number[]> {
  const rates: number[] = [];
  for (let window = 0; window < windows; window += 1) {
    const before = reads();
    const startedAt = performance.now();
    await sleep(windowMs);
    rates.push(((reads() - before) * 1_000) / (performance.now() - startedAt));
  }
  return rates;
}

/** 10,000 widgets on 2,000 payments, on the real clock: how often StablePay is asked. */
export async function run(): Promise<BenchResult[]> {
  const crowd = await startCrowd();
  try {
    await sleep(settlingMs);
    const silent = summarize(await countReads(crowd.reads));
    await crowd.announce();
    await sleep(settlingMs);
    const told = summarize(await countReads(crowd.reads));
    const unit = 'reads/s';
    return [
      {
        ...{ name: '10,000 widgets, 2,000 payments, no webhooks', ...silent, unit },
        limit: { value: 100, is: 'at most', of: 'p99' },
      },
      {
        ...{ name: '10,000 widgets, 2,000 payments, webhooks', ...told, unit },
        limit: { value: 20, is: 'at most', of: 'p99' },
      },
    ];
  } finally {
    await crowd.end();
  }
}
