import { canStartAgain, retryRequest, type Clock } from '@stablepay/core';
import { createAttempt } from './createAttempt.ts';
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
  const attempt = createAttempt(clock);

  const lookUp = ({ stored, signal }: { stored: StoredSession; signal: AbortSignal }) =>
    retryRequest({
      // Nothing is known yet that could be shown instead, so it never gives up.
      attempts: Number.POSITIVE_INFINITY,
      clock,
      signal,
      run: async () => {
        try {
          return await follower.lookUp({ ...stored, signal });
        } catch (cause) {
          const error = toCheckoutError(cause);
          if (!signal.aborted) cell.update({ error, errorDuring: 'resume' });
          throw error;
        }
      },
    });

  return {
    resume: () => {
      const { state, isStarting, error } = cell.get();
      const isFree = state.status === 'idle' || canStartAgain(state);
      const isWaiting = attempt.ageMs() === undefined || error !== undefined;
      const stored = record.load();
      if (!isFree || isStarting || !isWaiting || !stored) return;
      if (stored.sessionId === follower.access()?.sessionId) return;
      follower.stop();
      cell.update({ isResuming: true, ...noError });
      attempt.run({
        task: (signal) => lookUp({ stored, signal }),
        onDone: ({ session, etag }) => {
          if (session) follower.open({ ...stored, session, etag });
        },
        onFailed: (failure) => {
          // What was stored is of no use any more; the shopper begins as if it had never been.
          const isStale = isSessionLost(failure);
          if (isStale) record.clear();
          cell.update({ isResuming: false, ...(isStale ? noError : {}) });
        },
      });
    },
    stop: () => {
      attempt.stop();
      cell.update({ isResuming: false });
    },
  };
}

const noError = { error: undefined, errorDuring: undefined };
