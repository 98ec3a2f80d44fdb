const shortestMs = 50;
const longestMs = 2_000;
const spreadMs = 200;

/**
 * Milliseconds until the next try after the n-th (from 0) to reach a Redis that is away. The random
 * part keeps many processes from coming back at once.
 */
export const reconnectDelay = (retries: number, random: () => number): number =>
  Math.min(longestMs, shortestMs * 2 ** retries) + random() * spreadMs;
