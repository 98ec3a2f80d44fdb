import type { Attempt, OrderRecord } from '../store/Store.ts';

/**
 * The attempt an order stands on: the one that fulfilled it, else the last one on which money was
 * seen and that nobody released, else the newest. Money can come to an older one, too: late.
 */
export function currentAttempt({ attempts, fulfilledBy }: OrderRecord): Attempt | undefined {
  const paid = attempts.find(({ sessionId }) => sessionId && sessionId === fulfilledBy);
  return (
    paid ?? attempts.findLast(({ funded, released }) => funded && !released) ?? attempts.at(-1)
  );
}
