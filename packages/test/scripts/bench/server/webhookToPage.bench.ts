import { signWebhook } from '@stablepay/server/testing';
import type { BenchResult } from '../BenchResult.ts';
import { summarize } from '../summarize.ts';
import { benchKeys } from './benchKeys.ts';
import { type Follower, followAll, openPages } from './pages.ts';
import { startBenchProcess } from './startBenchProcess.ts';

const count = 1_000;
const payments = 400;
const settlingMs = 3_000;

/** From just before the webhook is sent until the page that waits has read `paid`. */
async function measure(
  { page, paidAt }: Follower,
  { shopPort, upstreamPort }: { shopPort: number; upstreamPort: number },
): Promise<number> {
  await fetch(`http://127.0.0.1:${upstreamPort}/pay/${page.id}`, { method: 'POST' });
  const { headers, body } = await signWebhook({
    secret: benchKeys.secretKey,
    type: 'payment.completed',
    resource: { id: page.id, payment_status: 'paid' },
  });
  const start = performance.now();
  const url = `http://127.0.0.1:${shopPort}/api/stablepay/webhooks`;
  const { status } = await fetch(url, { method: 'POST', headers, body });
  if (status !== 200) throw new Error(`The webhook was answered ${status}.`);
  return ((await paidAt) ?? Number.POSITIVE_INFINITY) - start;
}

/** What waiting pages hear of a payment, over real sockets, with 1,000 of them held. */
export async function run(): Promise<BenchResult[]> {
  const upstream = await startBenchProcess('benchUpstream.ts');
  const shop = await startBenchProcess('benchShop.ts', `${upstream.port}`);
  const ports = { shopPort: shop.port, upstreamPort: upstream.port };
  try {
    const pages = await openPages(shop.port, count, 'TOLD');
    const faults: unknown[] = [];
    const followers = await followAll(shop.port, pages, (error) => faults.push(error));
    await new Promise((resolve) => setTimeout(resolve, settlingMs));
    const times: number[] = [];
    for (const follower of followers.slice(0, payments)) times.push(await measure(follower, ports));
    for (const { end } of followers) end();
    if (faults.length > 0) throw faults[0];
    const summary = { ...summarize(times), unit: 'ms' };
    const name = 'webhook → page says paid, 1,000 held';
    return [
      { name, ...summary, limit: { value: 30, is: 'at most' } },
      { name: `${name}, p99`, ...summary, limit: { value: 150, is: 'at most', of: 'p99' } },
    ];
  } finally {
    shop.end();
    upstream.end();
  }
}
