import autocannon from 'autocannon';
import type { BenchResult } from '../BenchResult.ts';
import { summarize } from '../summarize.ts';
import { startBenchProcess } from './startBenchProcess.ts';

const connections = 100;
// Many short turns: what else the machine does then hits both alike.
const seconds = 1;
const rounds = 12;
// The bare ones call by fetch; `node-client` by what costs least on Node.
const frameworks = ['node', 'node-client', 'express', 'fastify', 'hono'];

/** Whether every request opens an order of its own, or a connection asks for its order again. */
type Orders = 'new' | 'open';

const bodyOf = (order: number) => JSON.stringify({ reference: `ORD${order}` });

let made = 0;

/** Requests per second. */
async function load(port: number, orders: Orders, duration: number): Promise<number> {
  let clients = 0;
  const result = await autocannon({
    url: `http://127.0.0.1:${port}/api/stablepay/sessions`,
    method: 'POST',
    connections,
    duration,
    headers: { 'Content-Type': 'application/json', Origin: 'https://shop.test' },
    ...(orders === 'new'
      ? { requests: [{ setupRequest: (request) => ({ ...request, body: bodyOf((made += 1)) }) }] }
      : { setupClient: (client) => client.setBody(bodyOf((clients += 1))) }),
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} errors.`);
  }
  return result.requests.average;
}

/** Bare and proxy in turns, so that both have the same machine. */
async function compare(
  framework: string,
  orders: Orders,
  upstreamPort: number,
): Promise<BenchResult[]> {
  const start = (kind: string) =>
    startBenchProcess('benchServer.ts', `${framework} ${kind}`, `${upstreamPort}`, orders);
  const bare = await start('bare');
  const ours = await start('proxy');
  try {
    const bareRates: number[] = [];
    const ourRates: number[] = [];
    for (const { port } of [bare, ours]) await load(port, orders, 2);
    for (let round = 0; round < rounds; round += 1) {
      bareRates.push(await load(bare.port, orders, seconds));
      ourRates.push(await load(ours.port, orders, seconds));
    }
    const ratios = ourRates.map((rate, round) => (100 * rate) / (bareRates[round] ?? rate));
    return [
      { name: `${framework}, ${orders} orders, bare`, ...summarize(bareRates), unit: 'requests/s' },
      { name: `${framework}, ${orders} orders, proxy`, ...summarize(ourRates), unit: 'requests/s' },
      {
        name: `${framework}, ${orders} orders, proxy of bare`,
        ...summarize(ratios),
        unit: '%',
        limit: { value: 85, is: 'at least' },
      },
    ];
  } finally {
    bare.end();
    ours.end();
  }
}

/** Opening a payment, one process, 100 connections, the load generator on the same machine. */
export async function run(): Promise<BenchResult[]> {
  const upstream = await startBenchProcess('benchUpstream.ts');
  try {
    const results: BenchResult[] = [];
    for (const framework of frameworks) {
      for (const orders of ['new', 'open'] as const) {
        results.push(...(await compare(framework, orders, upstream.port)));
      }
    }
    return results;
  } finally {
    upstream.end();
  }
}
