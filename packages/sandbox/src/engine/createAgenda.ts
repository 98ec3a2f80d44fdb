import type { CancelTimer, Clock } from '@stablepay/core';

/** One timer for everything that has to happen later: expiries and repeated deliveries. */
export type Agenda = {
  /** Does what is due and sets the timer for what comes next. */
  wake: () => void;
  close: () => void;
};

export function createAgenda({
  clock,
  now,
  runDue,
  nextDueAt,
}: {
  clock: Clock;
  /** Unix milliseconds of the sandbox. */
  now: () => number;
  runDue: () => Promise<void>;
  nextDueAt: () => Promise<number | undefined>;
}): Agenda {
  let closed = false;
  let running = false;
  let again = false;
  let cancelTimer: CancelTimer = () => undefined;

  const run = async () => {
    await runDue();
    const dueAt = await nextDueAt();
    if (closed) return;
    cancelTimer();
    // Rounded up by one: a timer that fires a fraction early would find nothing due and spin.
    if (dueAt !== undefined) cancelTimer = clock.setTimer(wake, Math.max(1, dueAt - now()));
  };

  const wake = () => {
    if (closed) return;
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    // A store that failed answers the next request with its error; the agenda tries again then.
    void run()
      .catch(() => undefined)
      .finally(() => {
        running = false;
        if (again) wake();
      });
  };

  return {
    wake,
    close() {
      closed = true;
      cancelTimer();
    },
  };
}
