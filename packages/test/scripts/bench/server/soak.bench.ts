import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { workspaceRoot } from '../../workspace/workspaceRoot.ts';
import type { BenchResult } from '../BenchResult.ts';
import { summarize } from '../summarize.ts';
import { benchKeys } from './benchKeys.ts';
import { openPages, type Page } from './pages.ts';
import { type BenchProcess, startBenchProcess } from './startBenchProcess.ts';

const seconds = Number(process.env['SOAK_SECONDS'] ?? 600);
const pieceSeconds = 20;
const warmUpPieces = 3;
const connections = 100;
const megabyte = 1024 * 1024;
const base = '/api/stablepay';

type Piece = {
  requests: number;
  /** Broken connections and no answer in ten seconds; of these the latter; answers that were no 2xx. */
  faults: { errors: number; timeouts: number; non2xx: number };
  perSecond: number;
  heapMb: number;
  rssMb: number;
};

/** Every page opens its payment again, reads it, reads the settings, as fast as it can. */
async function load(shop: BenchProcess, pages: readonly Page[]): Promise<Piece> {
  let next = 0;
  const { requests, errors, timeouts, non2xx } = await autocannon({
    url: `http://127.0.0.1:${shop.port}`,
    connections,
    duration: pieceSeconds,
    setupClient: (client) => {
      const page = pages[(next += 1) % pages.length];
      if (!page) throw new Error('There is no page.');
      client.setRequests([
        {
          ...{ method: 'POST', path: `${base}/sessions` },
          headers: { 'Content-Type': 'application/json', Origin: benchKeys.origin },
          body: JSON.stringify({ reference: page.reference }),
        },
        {
          ...{ method: 'GET', path: `${base}/sessions/${page.id}` },
          headers: { Authorization: `Bearer ${page.token}` },
        },
        { method: 'GET', path: `${base}/config` },
      ]);
    },
  });
  const { heapUsed, rss } = await shop.memory();
  return {
    requests: requests.total,
    faults: { errors, timeouts, non2xx },
    perSecond: requests.average,
    heapMb: heapUsed / megabyte,
    rssMb: rss / megabyte,
  };
}

const medianOf = (values: readonly number[]) => summarize(values).median;

/**
 * Ten minutes of as much load as there can be. What it has come to is in `.runs/soak.json` after
 * every piece; `SOAK_SECONDS` for a shorter look.
 */
export async function run(): Promise<BenchResult[]> {
  const folder = join(workspaceRoot, '.runs');
  mkdirSync(folder, { recursive: true });
  const upstream = await startBenchProcess('benchUpstream.ts');
  const shop = await startBenchProcess('benchShop.ts', `${upstream.port}`);
  const pieces: Piece[] = [];
  try {
    const pages = await openPages(shop.port, connections, 'SOAK');
    const startedAt = new Date().toISOString();
    for (let at = 0; at < warmUpPieces + Math.ceil(seconds / pieceSeconds); at += 1) {
      pieces.push(await load(shop, pages));
      const progress = { startedAt, warmUpPieces, pieceSeconds, pieces };
      writeFileSync(join(folder, 'soak.json'), `${JSON.stringify(progress, null, 2)}\n`);
    }
  } finally {
    shop.end();
    upstream.end();
  }
  const measured = pieces.slice(warmUpPieces);
  const heap = measured.map(({ heapMb }) => heapMb);
  const growth = medianOf(heap.slice(-3)) - medianOf(heap.slice(0, 3));
  const faults = pieces.reduce((sum, { faults: { errors, non2xx } }) => sum + errors + non2xx, 0);
  const total = measured.reduce((sum, piece) => sum + piece.requests, 0);
  const name = `soak, ${measured.length * pieceSeconds} s, ${total} requests`;
  const rate = summarize(measured.map(({ perSecond }) => perSecond));
  return [
    { name, ...rate, unit: 'requests/s' },
    { name: 'soak, errors', ...summarize([faults]), unit: '', limit: { value: 0, is: 'at most' } },
    {
      ...{ name: 'soak, heap growth', ...summarize([growth]), unit: 'MB' },
      limit: { value: 5, is: 'at most' },
    },
  ];
}
