import {
  canStartAgain,
  parseCreateSessionResponse,
  type Clock,
  type CreateSessionResponse,
} from '@stablepay/core';
import type { ProxyCaller } from '../query/createProxyCaller.ts';
import { noError } from './CheckoutSnapshot.ts';
import { createAttempt } from './createAttempt.ts';
import type { CheckoutState } from './createCheckoutState.ts';

/** After this long a person is offered to try again, and may. */
export const staleStartMs = 8_000;

export type Starter = {
  /** Whether `start` would do something. */
  canStart: () => boolean;
  start: () => void;
  /** Gives up a request on its way; the state is as before it. */
  stop: () => void;
};

/** Opens sessions: any number of clicks, one POST. */
export function createStarter({
  reference,
  cell,
  clock,
  proxy,
  onOpened,
  onError,
}: {
  reference: string;
  cell: CheckoutState;
  clock: Clock;
  proxy: ProxyCaller;
  onOpened: (response: CreateSessionResponse) => void;
  /** There is no new session; what there was before counts on. */
  onError: () => void;
}): Starter {
  const attempt = createAttempt(clock);
  let startedAt = 0;

  return {
    canStart: () => {
      if (attempt.isRunning()) return clock.monotonic() - startedAt >= staleStartMs;
      const { state, isLost } = cell.get();
      return state.status === 'idle' || canStartAgain(state) || isLost;
    },
    start: () => {
      startedAt = clock.monotonic();
      attempt.run({
        // It may be repeated: one order has one open session, so a lost answer and its retry
        // give the same one.
        attempts: 3,
        onBegin: () => cell.dispatch({ type: 'creationStarted' }, { isStarting: true, ...noError }),
        work: (signal) =>
          proxy.ask({
            path: '/sessions',
            body: { reference },
            signal,
            parse: parseCreateSessionResponse,
          }),
        onDone: onOpened,
        onError: (error) => {
          cell.dispatch(
            { type: 'creationFailed' },
            { isStarting: false, error, errorDuring: 'start' },
          );
          onError();
        },
      });
    },
    stop: () => {
      if (!attempt.isRunning()) return;
      attempt.stop();
      cell.dispatch({ type: 'creationFailed' }, { isStarting: false });
    },
  };
}
