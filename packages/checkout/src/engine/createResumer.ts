import { canStartAgain, type Clock } from '@stablepay/core';
import { noError } from './CheckoutSnapshot.ts';
import { createAttempt } from './createAttempt.ts';
import type { CheckoutState } from './createCheckoutState.ts';
import type { SessionRecord } from './createSessionRecord.ts';
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
  return {
    resume: () => {
      const { state, isStarting, error: trouble } = cell.get();
      const isFree = state.status === 'idle' || canStartAgain(state);
      if (!isFree || isStarting || (attempt.isRunning() && !trouble)) return;
      const stored = record.load();
      if (!stored || stored.sessionId === follower.access()?.sessionId) return;
      attempt.stop();
      follower.stop();
      attempt.run({
        // Nothing is known yet that could be shown instead, so it never gives up.
        attempts: Number.POSITIVE_INFINITY,
        onBegin: () => cell.update({ isResuming: true, ...noError }),
        work: async (signal) => {
          try {
            return await follower.lookUp({ ...stored, signal });
          } catch (cause) {
            const error = toCheckoutError(cause);
            if (!signal.aborted) cell.update({ error, errorDuring: 'resume' });
            throw error;
          }
        },
        onDone: ({ value: session, etag }) => {
          if (session) follower.open({ ...stored, session, etag });
        },
        onError: (error) => {
          // What was stored is of no use any more; the shopper begins as if it had never been.
          const isStale = isSessionLost(error);
          if (isStale) record.clear();
          cell.update({ isResuming: false, ...(isStale && noError) });
          // Of another payment, if there is one, the end may not be the last word.
          follower.goOn();
        },
      });
    },
    stop: () => {
      attempt.stop();
      cell.update({ isResuming: false });
    },
  };
}
