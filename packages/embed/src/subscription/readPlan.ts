import type { PlanPreview } from '@stablepay/checkout/subscriptions';
import type { MountHost } from '../element/MountHost.ts';
import { readAmount } from '../flow/readAmount.ts';

const readCount = (value: string | undefined): number | undefined =>
  value !== undefined && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : undefined;

/** What a subscription costs, as the page says it; shown only, never sent. */
export function readPlan(read: MountHost['read']): PlanPreview | undefined {
  const product = read('product');
  const price = readAmount(read);
  if (!product || !price) return undefined;
  const trialEndsAt = Date.parse(read('trial-ends') ?? '');
  return {
    product,
    price,
    interval: read('interval') ?? 'month',
    intervalCount: readCount(read('interval-count')),
    trialEndsAt: Number.isNaN(trialEndsAt) ? undefined : trialEndsAt,
    iterations: readCount(read('iterations')),
  };
}
