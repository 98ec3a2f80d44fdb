import { ApiError, type Clock } from '@stablepay/core';

const minute = 60_000;
const mostKeys = 50_000;

/** Lets so many calls per minute through, all at once or spread. */
export type RateLimit = {
  /** @throws ApiError `rate-limited` with the time until the next call may pass. */
  take: (key: string) => void;
};

type Bucket = { tokens: number; at: number };

/**
 * A token bucket per key in this process's memory. The map is bounded: whoever was quiet longest
 * is forgotten first, and a forgotten key starts full, which is what it had become anyway.
 */
export function createRateLimit({
  perMinute,
  clock,
}: {
  perMinute: number;
  clock: Clock;
}): RateLimit {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / minute;
  return {
    take: (key) => {
      const now = clock.monotonic();
      const bucket = buckets.get(key) ?? { tokens: perMinute, at: now };
      bucket.tokens = Math.min(perMinute, bucket.tokens + (now - bucket.at) * perMs);
      bucket.at = now;
      // Written again, so that the map's order is the order of the last calls.
      buckets.delete(key);
      buckets.set(key, bucket);
      for (const oldest of buckets.keys()) {
        if (buckets.size <= mostKeys) break;
        buckets.delete(oldest);
      }
      if (bucket.tokens < 1) {
        throw new ApiError({
          code: 'rate-limited',
          message: 'Too many calls of one client.',
          status: 429,
          retryAfterMs: Math.ceil((1 - bucket.tokens) / perMs),
        });
      }
      bucket.tokens -= 1;
    },
  };
}
