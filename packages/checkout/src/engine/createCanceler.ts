import { canCancel, type Clock, type Transport } from '@stablepay/core';
import { MutationObserver, type QueryClient } from '@tanstack/react-query';
import { cancelSessionOptions } from '../query/cancelSession.ts';
import type { CheckoutState } from './createCheckoutState.ts';
import type { Follower } from './Follower.ts';
import { toCheckoutError } from './toCheckoutError.ts';

export type Canceler = { cancel: () => void; stop: () => void };

/** Asks the server to cancel; what became of it is the server's word again. */
export function createCanceler({
  proxyUrl,
  cell,
  clock,
  client,
  transport,
  follower,
}: {
  proxyUrl: string;
  cell: CheckoutState;
  clock: Clock;
  client: QueryClient;
  transport: Transport;
  follower: Follower;
}): Canceler {
  let attempt: AbortController | undefined;

  const run = async (sessionId: string) => {
    const current = new AbortController();
    attempt = current;
    cell.update({ isCanceling: true, error: undefined, errorDuring: undefined });
    const toToken = () => follower.access()?.token ?? '';
    const options = cancelSessionOptions({ proxyUrl, transport, clock, toToken });
    try {
      const variables = { sessionId, signal: current.signal };
      const session = await new MutationObserver(client, options).mutate(variables);
      if (attempt !== current) return;
      attempt = undefined;
      cell.update({ isCanceling: false });
      follower.takeIn(session);
    } catch (cause) {
      if (attempt !== current) return;
      attempt = undefined;
      const error = toCheckoutError(cause);
      cell.update({ isCanceling: false, error, errorDuring: 'cancel' });
    }
    follower.goOn();
  };

  return {
    cancel: () => {
      const { state, isLost } = cell.get();
      if (attempt || isLost || !canCancel(state)) return;
      // One request at a time: a status read that is held gives way.
      follower.hold();
      void run(state.session.id);
    },
    stop: () => {
      attempt?.abort();
      attempt = undefined;
      cell.update({ isCanceling: false });
    },
  };
}
