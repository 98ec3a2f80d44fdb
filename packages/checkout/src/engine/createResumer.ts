import { canStartAgain, retryRequest, type Clock } from '@stablepay/core';
import type { CheckoutState } from './createCheckoutState.ts';
import type { SessionRecord, StoredSession } from './createSessionRecord.ts';
import type { Follower } from './Follower.ts';
import { isSessionLost } from './isSessionLost.ts';
import { toCheckoutError } from './toCheckoutError.ts';

export type Resumer = {
  /** Looks up the stored session, if there is one and none is open here. */
  resume: () => void;
  stop: () => void;
};

/** Finds the session of an earlier page load, or of another tab, without creating anything. */
export function createResumer({
  cell,
  clock,
  record,
  follower,
}: {
  cell: CheckoutState;
  clock: Clock;
  record: SessionRecord;
  follower: Follower;
}): Resumer {
  let lookup: AbortController | undefined;

  const run = async (stored: StoredSession) => {
    const current = new AbortController();
    lookup = current;
    const { signal } = current;
    cell.update({ isResuming: true, ...noError });
    try {
      const { session, etag } = await retryRequest({
        // Nothing is known yet that could be shown instead, so it never gives up.
        attempts: Number.POSITIVE_INFINITY,
        clock,
        signal,
        run: () => tryOnce({ stored, signal }),
      });
      if (lookup !== current) return;
      lookup = undefined;
      if (session) follower.open({ ...stored, session, etag });
    } catch (error) {
      if (lookup !== current) return;
      lookup = undefined;
      // What was stored is of no use any more; the shopper begins as if it had never been.
      const isStale = isSessionLost(error);
      if (isStale) record.clear();
      cell.update({ isResuming: false, ...(isStale ? noError : {}) });
    }
  };

  const tryOnce = async ({ stored, signal }: { stored: StoredSession; signal: AbortSignal }) => {
    try {
      return await follower.lookUp({ ...stored, signal });
    } catch (cause) {
      const error = toCheckoutError(cause);
      if (!signal.aborted) cell.update({ error, errorDuring: 'resume' });
      throw error;
    }
  };

  return {
    resume: () => {
      const { state, isStarting } = cell.get();
      const isFree = state.status === 'idle' || canStartAgain(state);
      if (!isFree || isStarting || (lookup && !cell.get().error)) return;
      const stored = record.load();
      if (!stored || stored.sessionId === follower.access()?.sessionId) return;
      lookup?.abort();
      follower.stop();
      void run(stored);
    },
    stop: () => {
      lookup?.abort();
      lookup = undefined;
      cell.update({ isResuming: false });
    },
  };
}

const noError = { error: undefined, errorDuring: undefined };
