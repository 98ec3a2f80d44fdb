import { signWebhook } from '@stablepay/server/testing';
import type { BenchResult } from '../BenchResult.ts';
import { summarize } from '../summarize.ts';
import { benchKeys } from './benchKeys.ts';
import { hold, openPages } from './pages.ts';
import { startBenchProcess } from './startBenchProcess.ts';

const pages = 1_000;
const payments = 400;

/**
 * From the moment a webhook is sent until the page that waits has read `paid`, while 1,000 pages
 * wait; over real sockets, the pages on the same two cores.
 */
export async function run(): Promise<BenchResult[]> {
  const upstream = await startBenchProcess('benchUpstream.ts');
  const shop = await startBenchProcess('benchShop.ts', `${upstream.port}`);
  const webhooks = `http://127.0.0.1:${shop.port}/api/stablepay/webhooks`;
  try {
    const opened = await openPages(shop.port, pages, 'TOLD');
    // A page whose wait is over asks again, as the widget does.
    let isOver = false;
    const held = opened.map((page) => {
      const ask = (): { paid: Promise<number>; end: () => void } => {
        let current = hold(shop.port, page);
        const wait = async (): Promise<number> => {
          const { status, body, at } = await current.answer;
          if (status === 200 && JSON.parse(body).status === 'paid') return at;
          if (isOver) return at;
          current = hold(shop.port, page);
          return wait();
        };
        const paid = wait();
        paid.catch(() => undefined);
        return { paid, end: () => void current.request.destroy() };
      };
      return { page, ...ask() };
    });
    await new Promise((resolve) => setTimeout(resolve, 3_000));

    const times: number[] = [];
    for (const { page, paid } of held.slice(0, payments)) {
      await fetch(`http://127.0.0.1:${upstream.port}/pay/${page.id}`, { method: 'POST' });
      const { headers, body } = await signWebhook({
        secret: benchKeys.secretKey,
        type: 'payment.completed',
        resource: { id: page.id, payment_status: 'paid' },
      });
      const start = performance.now();
      const answer = fetch(webhooks, { method: 'POST', headers, body });
      times.push((await paid) - start);
      const { status } = await answer;
      if (status !== 200) throw new Error(`The webhook was answered ${status}.`);
    }
    isOver = true;
    for (const { end } of held) end();
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
