import { verifyWebhook } from '@stablepay/server';
import { signWebhook } from '@stablepay/server/testing';
import type { BenchResult } from '../BenchResult.ts';
import { summarize } from '../summarize.ts';

const warmUp = 5_000;
const runs = 50_000;
const secret = 'a-secret-of-the-bench-0123456789';

/** A genuine delivery of the usual size (1 KB), forms, time, HMAC, digest and body included. */
export async function run(): Promise<BenchResult[]> {
  const { headers, body } = await signWebhook({
    secret,
    type: 'payment.completed',
    resource: {
      ...{ id: 'cs_3kT9xQ2mBv7LwZ0aRn5YcJ8d', amount_total: 4_820, currency: 'usd' },
      ...{ payment_status: 'paid', url: 'https://pay.example/cs_3kT9xQ2mBv7LwZ0aRn5YcJ8d' },
      metadata: { cart: 'c-77', note: 'x'.repeat(600) },
    },
  });
  const delivery = {
    headers: new Headers(headers),
    body: new TextEncoder().encode(body),
    secrets: [secret],
  };
  const times: number[] = [];
  for (let run = 0; run < warmUp + runs; run += 1) {
    const start = process.hrtime.bigint();
    await verifyWebhook(delivery);
    if (run >= warmUp) times.push(Number(process.hrtime.bigint() - start) / 1_000);
  }
  const limit = { value: 50, is: 'at most' } as const;
  return [{ name: 'verify a webhook', unit: 'µs', ...summarize(times), limit }];
}
