import type { Clock } from '@stablepay/core';

/** What some work comes to, or `late` when it takes longer than `limitMs`. The work goes on then. */
export function within<T>({
  work,
  limitMs,
  clock,
  late,
}: {
  work: Promise<T>;
  limitMs: number;
  clock: Pick<Clock, 'setTimer'>;
  late: () => Error;
}): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.setTimer(() => reject(late()), limitMs);
    work.then(resolve, reject);
    work.then(cancel, cancel);
  });
}
