import { randomBytes } from 'node:crypto';
import { isStablePayError } from '@stablepay/core';
import { verifyWebhook } from '@stablepay/server';
import { signWebhook } from '@stablepay/server/testing';
import type { BenchResult } from '../BenchResult.ts';
import { summarize } from '../summarize.ts';
import { benchKeys } from './benchKeys.ts';

const warmUp = 5_000;
const runs = 50_000;
const secrets = [benchKeys.secretKey];
const names = ['Timestamp', 'Nonce', 'Signature', 'Event-ID', 'Event-Type'];

type Delivery = { headers: Headers; body: Uint8Array };

/** A genuine delivery of 1 KB. */
async function signDelivery(): Promise<Delivery> {
  const { headers, body } = await signWebhook({
    secret: benchKeys.secretKey,
    type: 'payment.completed',
    resource: {
      ...{ id: 'cs_3kT9xQ2mBv7LwZ0aRn5YcJ8d', amount_total: 4_820, currency: 'usd' },
      ...{ payment_status: 'paid', url: 'https://pay.example/cs_3kT9xQ2mBv7LwZ0aRn5YcJ8d' },
      metadata: { cart: 'c-77', note: 'x'.repeat(600) },
    },
  });
  return { headers: new Headers(headers), body: new TextEncoder().encode(body) };
}

/** The same with some headers of other words, or one of them a megabyte long. */
function spoil({ headers, body }: Delivery, run: number): Delivery {
  const changed = new Headers(headers);
  const name = `X-StablePay-${names[run % names.length]}`;
  const length = run % 1_000 === 2 ? 500_000 : 1 + (run % 48);
  changed.set(name, randomBytes(length).toString('hex'));
  return { headers: changed, body };
}

/** Microseconds of each call; what it throws has to be of ours. */
async function time(toDelivery: (run: number) => Delivery, isGenuine: boolean): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < warmUp + runs; run += 1) {
    const delivery = { ...toDelivery(run), secrets };
    const start = process.hrtime.bigint();
    const error = await verifyWebhook(delivery).then(
      () => undefined,
      (cause: unknown) => cause,
    );
    const took = Number(process.hrtime.bigint() - start) / 1_000;
    if (isGenuine ? error !== undefined : !isStablePayError(error)) throw error;
    if (run >= warmUp) times.push(took);
  }
  return times;
}

/** Forms, time, HMAC, digest and body of a delivery; and what a hostile one costs. */
export async function run(): Promise<BenchResult[]> {
  const genuine = await signDelivery();
  const unit = 'µs';
  return [
    {
      ...{ name: 'verify a genuine delivery', unit },
      ...summarize(await time(() => genuine, true)),
      limit: { value: 50, is: 'at most' },
    },
    {
      ...{ name: 'refuse a hostile delivery', unit },
      ...summarize(await time((run) => spoil(genuine, run), false)),
      limit: { value: 1_000, is: 'at most', of: 'p99' },
    },
  ];
}
