import type { Clock } from '@stablepay/core';

export type Freshness = {
  /** The ETag to send, or undefined when a full answer is due. */
  toEtag: () => string | undefined;
  /** An answer came with this ETag. */
  note: (etag: string | undefined) => void;
  /** A full answer came: the server's clock is known as of now. */
  sync: () => void;
};

/**
 * Whether "nothing has changed" would be enough of an answer. While a device sleeps its monotonic
 * clock may stand still; the wall clock then runs ahead of it, and the countdown needs the
 * server's own time, which only a full answer has.
 */
export function createFreshness(clock: Pick<Clock, 'now' | 'monotonic'>): Freshness {
  const offset = () => clock.now() - clock.monotonic();
  let etag: string | undefined;
  let syncedOffset = offset();
  return {
    toEtag: () => (Math.abs(offset() - syncedOffset) < 1_000 ? etag : undefined),
    note: (newEtag) => {
      etag = newEtag ?? etag;
    },
    sync: () => {
      syncedOffset = offset();
    },
  };
}
