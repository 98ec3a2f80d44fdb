import {
  createDeadline,
  type CancelTimer,
  type Clock,
  type Deadline,
  type SessionView,
} from '@stablepay/core';

export type DeadlineTimer = {
  /** Takes a fresh answer; counts by the server's clock from now on. */
  follow: (session: SessionView) => void;
  /** Counts on after `stop`. */
  goOn: () => void;
  stop: () => void;
  /** Undefined before the first answer. */
  remainingMs: () => number | undefined;
};

/** Calls `onDeadline` when the time of the latest answer is used up. */
export function createDeadlineTimer({
  clock,
  onDeadline,
}: {
  clock: Clock;
  onDeadline: () => void;
}): DeadlineTimer {
  let deadline: Deadline | undefined;
  let cancelTimer: CancelTimer | undefined;

  const stop = () => {
    cancelTimer?.();
    cancelTimer = undefined;
  };
  const arm = ({ remainingMs }: Deadline) => {
    stop();
    cancelTimer = clock.setTimer(() => {
      // Timers are clamped and may fire early; what counts is the deadline.
      if (remainingMs() > 0) arm({ remainingMs });
      else onDeadline();
    }, remainingMs());
  };

  return {
    follow: (session) => {
      deadline = createDeadline({ session, clock });
      arm(deadline);
    },
    goOn: () => {
      if (deadline) arm(deadline);
    },
    stop,
    remainingMs: () => deadline?.remainingMs(),
  };
}
