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

/** Requests per second; every connection asks for an order of its own. */
async function load(port: number, duration: number): Promise<number> {
  let made = 0;
  const result = await autocannon({
    url: `http://127.0.0.1:${port}/api/stablepay/sessions`,
    method: 'POST',
    connections,
    duration,
    headers: { 'Content-Type': 'application/json', Origin: 'https://shop.test' },
    setupClient: (client) => {
      client.setBody(JSON.stringify({ reference: `ORD${(made += 1)}` }));
    },
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} errors.`);
  }
  return result.requests.average;
}

/** Bare and proxy in turns, so that both have the same machine. */
async function compare(framework: string, upstreamPort: number): Promise<BenchResult[]> {
  const bare = await startBenchProcess('benchServer.ts', `${framework} bare`, `${upstreamPort}`);
  const ours = await startBenchProcess('benchServer.ts', `${framework} proxy`, `${upstreamPort}`);
  try {
    const bareRates: number[] = [];
    const ourRates: number[] = [];
    for (const { port } of [bare, ours]) await load(port, 2);
    for (let round = 0; round < rounds; round += 1) {
      bareRates.push(await load(bare.port, seconds));
      ourRates.push(await load(ours.port, seconds));
    }
    const ratios = ourRates.map((rate, round) => (100 * rate) / (bareRates[round] ?? rate));
    return [
      { name: `${framework}, bare`, ...summarize(bareRates), unit: 'requests/s' },
      { name: `${framework}, proxy`, ...summarize(ourRates), unit: 'requests/s' },
      {
        name: `${framework}, proxy of bare`,
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
    for (const framework of frameworks) results.push(...(await compare(framework, upstream.port)));
    return results;
  } finally {
    upstream.end();
  }
}
