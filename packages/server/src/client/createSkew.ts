import { type Clock, isStablePayError } from '@stablepay/core';

/** The difference between StablePay's clock and this machine's, once StablePay told it. */
export type Skew = {
  /** Unix milliseconds for signing. */
  now: () => number;
  /**
   * Takes the server's time from an answer that refused us, when ours may be the reason. Whether
   * that is worth one more try.
   */
  correct: (error: unknown, date: string | null) => boolean;
};

// StablePay takes five minutes; below four the time is not why it refused.
const suspiciousMs = 4 * 60 * 1_000;

// More than a wrong zone or a sleeping machine explains is a wrong answer, not a wrong clock; a
// signature for a far future would stay good that long.
const longestMs = 2 * 60 * 60 * 1_000;

/**
 * Corrects a wrong clock by the `Date` of a 401 (threat T29). Only an answer over https, or from
 * this machine, is asked for the time: the client's address allows no other.
 */
export function createSkew(clock: Clock): Skew {
  let offsetMs = 0;
  return {
    now: () => clock.now() + offsetMs,
    correct: (error, date) => {
      if (!isStablePayError(error) || error.code !== 'authentication-failed') return false;
      const wanted = Date.parse(date ?? '') - clock.now();
      if (Number.isNaN(wanted) || Math.abs(wanted) > longestMs) return false;
      if (Math.abs(wanted - offsetMs) < suspiciousMs) return false;
      offsetMs = wanted;
      return true;
    },
  };
}
