import type { StablePayError } from '@stablepay/core';

/** What is known of something the backend keeps, and what the network is doing about it. */
export type ResourceSnapshot<T> = {
  /** The server's last word; stays while it can't be reached. */
  value?: T | undefined;
  /** Why the last request failed; gone after the next good answer. */
  error?: StablePayError | undefined;
  /** Somebody waits for an answer; background reads are not told. */
  isChecking: boolean;
  /** The backend's own 404, 410, 401 or 403: asking again can't help. */
  isLost: boolean;
  /** When the server last answered, in ms of the clock's `monotonic()`. */
  lastCheckedAt?: number | undefined;
};
