import { isRefundEnded, type RefundView } from '@stablepay/core';
import { followDelay } from '../resource/followDelay.ts';

/** Milliseconds until a refund is read again; undefined once it has ended, and after a day. */
export function toRefundDelay({
  value,
  elapsedMs,
  random,
}: {
  value: RefundView | undefined;
  elapsedMs: number;
  random: () => number;
}): number | undefined {
  return value && isRefundEnded(value) ? undefined : followDelay({ elapsedMs, random });
}
