import type { BenchResult } from '../BenchResult.ts';
import { summarize } from '../summarize.ts';
import { hold, openPages } from './pages.ts';
import { startBenchProcess } from './startBenchProcess.ts';

const pages = 5_000;
const looks = 10;
const megabyte = 1024 * 1024;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a process takes while 5,000 pages wait for news of as many payments. */
export async function run(): Promise<BenchResult[]> {
  const upstream = await startBenchProcess('benchUpstream.ts');
  const shop = await startBenchProcess('benchShop.ts', `${upstream.port}`);
  try {
    const opened = await openPages(shop.port, pages, 'HELD');
    const before = await shop.memory();
    const held = opened.map((page) => hold(shop.port, page));
    for (const { answer } of held) answer.catch(() => undefined);
    const sizes: number[] = [];
    let connections = 0;
    await sleep(4_000);
    for (let look = 0; look < looks; look += 1) {
      await sleep(1_000);
      const memory = await shop.memory();
      sizes.push(memory.rss / megabyte);
      connections = memory.connections;
    }
    // Two of them may be our own: those that opened the payments are kept alive for a moment.
    if (connections < pages) throw new Error(`Only ${connections} of ${pages} were held.`);
    for (const { request } of held) request.destroy();
    const unit = 'MB';
    return [
      { name: 'process with 5,000 open payments', ...summarize([before.rss / megabyte]), unit },
      {
        ...{ name: 'process with 5,000 held polls', ...summarize(sizes), unit },
        limit: { value: 200, is: 'at most', of: 'p99' },
      },
    ];
  } finally {
    shop.end();
    upstream.end();
  }
}
