const second = 1_000;
const minute = 60 * second;
const capMs = 24 * 60 * minute;

/**
 * How long to wait while something is on its way, in milliseconds; undefined after a day, when a
 * person has to look. `elapsedMs` counts from the last news.
 */
export function followDelay({
  elapsedMs,
  random,
}: {
  elapsedMs: number;
  random: () => number;
}): number | undefined {
  if (elapsedMs >= capMs) return undefined;
  const calm = elapsedMs < minute ? 3 * second : elapsedMs < 10 * minute ? 15 * second : minute;
  // ±10 %, so that many open pages do not ask in step.
  return Math.round(calm * (0.9 + 0.2 * random()));
}
