import {
  canStartAgain,
  type Clock,
  type CreateSessionResponse,
  type Transport,
} from '@stablepay/core';
import { MutationObserver, type QueryClient } from '@tanstack/react-query';
import { startSessionOptions } from '../query/startSession.ts';
import type { CheckoutState } from './createCheckoutState.ts';
import { toCheckoutError } from './toCheckoutError.ts';

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
  proxyUrl,
  reference,
  cell,
  clock,
  client,
  transport,
  onOpened,
}: {
  proxyUrl: string;
  reference: string;
  cell: CheckoutState;
  clock: Clock;
  client: QueryClient;
  transport: Transport;
  onOpened: (response: CreateSessionResponse) => void;
}): Starter {
  let attempt: { controller: AbortController; at: number } | undefined;

  const run = async () => {
    const current = { controller: new AbortController(), at: clock.monotonic() };
    attempt = current;
    const isCurrent = () => attempt === current;
    cell.dispatch({ type: 'creationStarted' }, { isStarting: true, ...noError });
    let response: CreateSessionResponse | undefined;
    const keep = (value: CreateSessionResponse) => (response = value);
    const options = startSessionOptions({ proxyUrl, reference, transport, clock, keep });
    try {
      await new MutationObserver(client, options).mutate(current.controller.signal);
      if (!isCurrent() || !response) return;
      attempt = undefined;
      onOpened(response);
    } catch (cause) {
      if (!isCurrent()) return;
      attempt = undefined;
      const error = toCheckoutError(cause);
      cell.dispatch({ type: 'creationFailed' }, { isStarting: false, error, errorDuring: 'start' });
    }
  };

  return {
    canStart: () => {
      if (attempt) return clock.monotonic() - attempt.at >= staleStartMs;
      const { state, isLost } = cell.get();
      return state.status === 'idle' || canStartAgain(state) || isLost;
    },
    start: () => {
      attempt?.controller.abort();
      void run();
    },
    stop: () => {
      if (!attempt) return;
      attempt.controller.abort();
      attempt = undefined;
      cell.dispatch({ type: 'creationFailed' }, { isStarting: false });
    },
  };
}

const noError = { error: undefined, errorDuring: undefined };
