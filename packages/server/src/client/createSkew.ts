import { type ApiError, type Clock, isStablePayError } from '@stablepay/core';

/** The difference between StablePay's clock and this machine's, once StablePay told it. */
export type Skew = {
  /** Unix milliseconds for signing. */
  now: () => number;
  /**
   * Takes the server's time from an answer that refused ours. Whether that is worth one more try.
   */
  correct: (error: unknown, date: string | null) => boolean;
};

const remoteCode = 'timestamp_out_of_range';

// More than a wrong zone or a sleeping machine explains is a wrong answer, not a wrong clock; a
// signature for a far future would stay good that long.
const longestMs = 2 * 60 * 60 * 1_000;

const isRefusedTimestamp = (error: unknown): error is ApiError =>
  isStablePayError(error) &&
  error.code === 'authentication-failed' &&
  'remoteCode' in error &&
  error.remoteCode === remoteCode;

/**
 * Corrects a wrong clock by the `Date` of a 401 (threat T29). Only an answer over https, or from
 * this machine, is asked for the time: the client's address allows no other.
 */
export function createSkew(clock: Clock): Skew {
  let offsetMs = 0;
  return {
    now: () => clock.now() + offsetMs,
    correct: (error, date) => {
      if (!isRefusedTimestamp(error)) return false;
      const serverNow = Date.parse(date ?? '');
      const difference = serverNow - clock.now();
      if (Number.isNaN(difference) || Math.abs(difference) > longestMs) return false;
      offsetMs = difference;
      return true;
    },
  };
}
