import type { BenchResult } from '../BenchResult.ts';
import { summarize } from '../summarize.ts';
import { followAll, openPages } from './pages.ts';
import { startBenchProcess } from './startBenchProcess.ts';

const count = 5_000;
const looks = 10;
const megabyte = 1024 * 1024;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What a process takes while 5,000 pages wait for news of as many payments. */
export async function run(): Promise<BenchResult[]> {
  const upstream = await startBenchProcess('benchUpstream.ts');
  const shop = await startBenchProcess('benchShop.ts', `${upstream.port}`);
  try {
    const pages = await openPages(shop.port, count, 'HELD');
    const before = await shop.memory();
    const faults: unknown[] = [];
    const followers = await followAll(shop.port, pages, (error) => faults.push(error));
    await sleep(2_000);
    const sizes: number[] = [];
    const connected: number[] = [];
    for (let look = 0; look < looks; look += 1) {
      await sleep(1_000);
      const { rss, connections } = await shop.memory();
      sizes.push(rss / megabyte);
      connected.push(connections);
    }
    for (const { end } of followers) end();
    if (faults.length > 0) throw faults[0];
    // One whose wait is over is between two connections for a moment.
    const held = summarize(connected).median;
    if (held < count * 0.99) throw new Error(`Only ${held} of ${count} were held.`);
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
