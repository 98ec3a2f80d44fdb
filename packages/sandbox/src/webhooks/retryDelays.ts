/**
 * Milliseconds to wait after each failed delivery (A12); after the last one the event has failed.
 */
export const retryDelays: readonly number[] = [
  10_000, 60_000, 600_000, 3_600_000, 21_600_000, 86_400_000,
];
