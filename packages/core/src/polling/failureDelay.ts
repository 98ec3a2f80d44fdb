const floorMs = 1_000;
const baseMs = 2_000;
const growth = 1.5;
const capMs = 15_000;

/**
 * Milliseconds to wait after the n-th failure in a row: `1 s + random(0, 2 s × 1.5ⁿ)`, at most
 * 15 s. What the server asked for takes the place of the fixed second and is never shortened. The
 * growing random part keeps many clients from coming back at once after an outage, also when all
 * of them were told the same `Retry-After`.
 */
export function failureDelay({
  failures,
  retryAfterMs = 0,
  random,
}: {
  failures: number;
  retryAfterMs?: number | undefined;
  random: () => number;
}): number {
  const spread = baseMs * growth ** Math.min(failures, 32);
  const delay = Math.min(capMs, floorMs + random() * spread);
  return Math.round(delay + Math.max(0, retryAfterMs - floorMs));
}
