import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { EdgeVM } from '@edge-runtime/vm';
import { parseRecord, parseString } from '@stablepay/core';
import { build } from 'esbuild';
import type { Step, StepResult } from '../run/runSteps.ts';
import { workspaceRoot } from '../workspace/workspaceRoot.ts';

const secretKey = 'a-secret-of-thirty-two-characters';

// Runs inside: one signed call of the client, answers of the proxy by its adapters, one refused
// webhook.
const program = `
import { createProxy, createStablePay } from '@stablepay/server';
import { toHonoHandler } from '@stablepay/server/hono';
import { toNextHandlers } from '@stablepay/server/next';
const sent = [];
const stablepay = createStablePay({
  apiKey: 'sk_test_0123456789abcdef',
  secretKey: '${secretKey}',
  baseUrl: 'https://sandbox.test',
  fetch: async (url, init) => {
    const headers = Object.fromEntries(new Headers(init.headers));
    sent.push({ url, body: init.body ?? '', headers });
    return new Response(JSON.stringify({ refund_id: 'ret-1', amount: 1, currency: 'USDT',
      status: 'processing', created_at: 1 }), { status: 201 });
  },
});
const proxy = createProxy({
  stablepay,
  resolveOrder: () => undefined,
  tokenSecrets: ['token-secret-0123456789'],
  store: 'memory',
  clientKey: () => 'one',
  returnUrls: { success: 'https://shop.test/ok', cancel: 'https://shop.test/back' },
  allowedOrigins: ['https://shop.test'],
  checkoutOrigins: ['https://pay.test'],
});
globalThis.outcome = (async () => {
  const refund = await stablepay.refunds.create({
    refundId: 'ret-1', charge: 'cs_1', amount: { minor: 1, currency: 'USDT' },
  });
  const request = new Request('https://shop.test/api/stablepay/config');
  const config = await toNextHandlers(proxy).GET(request);
  const hono = await toHonoHandler(proxy)({ env: {}, req: { raw: request } });
  const webhook = await proxy.fetch(new Request('https://shop.test/api/stablepay/webhooks', {
    method: 'POST', body: '{}',
  }));
  return JSON.stringify({
    refund, sent: sent[0], config: config.status, hono: hono.status, webhook: webhook.status,
    hasNode: typeof process !== 'undefined' || typeof Buffer !== 'undefined',
  });
})();
`;

type Host = 'edge-light' | 'workerd';

/** What a bundler for an edge host makes of the built package, as one script. */
async function bundleForEdge(host: Host): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: join(workspaceRoot, 'packages/server') },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: [host, 'worker', 'browser'],
  });
  return outputFiles[0]?.text ?? '';
}

/** The signature as Node makes it, from what was sent out of the edge runtime. */
function expectedSignature(sent: unknown): { made: string; expected: string } {
  const call = parseRecord(sent, 'sent');
  const headers = parseRecord(call['headers'], 'headers');
  const read = (name: string) => parseString(headers[name], name);
  const body = parseString(call['body'], 'body', { min: 0 });
  const payload = `${read('x-stablepay-timestamp')}.${read('x-stablepay-nonce')}.${body}`;
  return {
    made: read('x-stablepay-signature'),
    expected: createHmac('sha256', secretKey).update(payload).digest('hex'),
  };
}

async function run(host: Host): Promise<StepResult> {
  const script = await bundleForEdge(host);
  if (script.includes('node:')) return { ok: false, detail: 'The bundle imports from Node.' };
  const vm = new EdgeVM();
  vm.evaluate(script);
  const outcome = parseRecord(JSON.parse(await vm.evaluate<Promise<string>>('outcome')), 'outcome');
  const { made, expected } = expectedSignature(outcome['sent']);
  const { config, hono, webhook, hasNode } = outcome;
  const answered = config === 200 && hono === 200 && webhook === 400;
  const ok = made === expected && answered && hasNode === false;
  return { ok, detail: ok ? 'client, proxy and receiver work' : JSON.stringify(outcome) };
}

/** The built server package on a runtime that has Web APIs only. */
export const edgeSteps = (): Step[] =>
  (['edge-light', 'workerd'] as const).map((host) => ({
    name: `the server runs in an edge runtime (${host}), signing with WebCrypto`,
    run: () => run(host),
  }));
