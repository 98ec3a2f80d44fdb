import {
  canStartAgain,
  type Clock,
  type CreateSessionResponse,
  type Transport,
} from '@stablepay/core';
import { MutationObserver, type QueryClient } from '@tanstack/react-query';
import { startSessionOptions } from '../query/startSession.ts';
import { createAttempt } from './createAttempt.ts';
import type { CheckoutState } from './createCheckoutState.ts';

// After this long a person is offered to try again, and may.
const staleMs = 8_000;

export type Starter = {
  /** Whether `start` would do something. */
  canStart: () => boolean;
  start: () => void;
  /** Gives up a request on its way; the state is as before it. */
  stop: () => void;
};

/** Opens sessions: any number of clicks, one POST. */
export function createStarter({
  cell,
  client,
  onOpened,
  ...place
}: {
  proxyUrl: string;
  reference: string;
  cell: CheckoutState;
  clock: Clock;
  client: QueryClient;
  transport: Transport;
  onOpened: (response: CreateSessionResponse) => void;
}): Starter {
  const attempt = createAttempt(place.clock);

  const open = async (signal: AbortSignal) => {
    const opened: CreateSessionResponse[] = [];
    const keep = (response: CreateSessionResponse) => opened.push(response);
    await new MutationObserver(client, startSessionOptions({ ...place, keep })).mutate(signal);
    return opened;
  };

  return {
    canStart: () => {
      const ageMs = attempt.ageMs();
      if (ageMs !== undefined) return ageMs >= staleMs;
      const { state, isLost } = cell.get();
      return state.status === 'idle' || canStartAgain(state) || isLost;
    },
    start: () => {
      const started = { isStarting: true, error: undefined, errorDuring: undefined };
      cell.dispatch({ type: 'creationStarted' }, started);
      attempt.run({
        task: open,
        onDone: (opened) => opened.forEach(onOpened),
        onFailed: (error) => {
          const failed = { isStarting: false, error, errorDuring: 'start' } as const;
          cell.dispatch({ type: 'creationFailed' }, failed);
        },
      });
    },
    stop: () => {
      attempt.stop();
      if (cell.get().isStarting) cell.dispatch({ type: 'creationFailed' }, { isStarting: false });
    },
  };
}
