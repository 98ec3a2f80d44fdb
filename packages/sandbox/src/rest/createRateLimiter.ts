/** What a key may still do in the present second. */
export type RateAllowance = {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** Unix seconds. */
  resetAt: number;
};

/** Counts requests per key in windows of one second of the sandbox's clock (A15). */
export function createRateLimiter({ limit, now }: { limit: number; now: () => number }) {
  let window = Number.NaN;
  const used = new Map<string, number>();
  return (key: string): RateAllowance => {
    const second = Math.floor(now() / 1000);
    if (second !== window) {
      window = second;
      used.clear();
    }
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return {
      allowed: count <= limit,
      limit,
      remaining: Math.max(0, limit - count),
      resetAt: second + 1,
    };
  };
}
