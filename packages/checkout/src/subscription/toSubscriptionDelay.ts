import { isSubscribed, isSubscriptionEnded, type SubscriptionView } from '@stablepay/core';
import { followDelay } from '../resource/followDelay.ts';

const minute = 60_000;
const calmForMs = 15 * minute;

/**
 * Milliseconds until a subscription is read again; undefined when nothing is going to happen soon.
 * One that runs is looked at once a minute for a quarter of an hour, and on every return to the
 * page; one that waits for somebody is followed for a day.
 */
export function toSubscriptionDelay({
  value,
  elapsedMs,
  random,
}: {
  value: SubscriptionView | undefined;
  elapsedMs: number;
  random: () => number;
}): number | undefined {
  if (value && isSubscriptionEnded(value)) return undefined;
  if (value && isSubscribed(value)) return elapsedMs < calmForMs ? minute : undefined;
  return followDelay({ elapsedMs, random });
}
