import { canCancel, type Clock, type Transport } from '@stablepay/core';
import { MutationObserver, type QueryClient } from '@tanstack/react-query';
import { cancelSessionOptions } from '../query/cancelSession.ts';
import { createAttempt } from './createAttempt.ts';
import type { CheckoutState } from './createCheckoutState.ts';
import type { Follower } from './Follower.ts';

export type Canceler = { cancel: () => void; stop: () => void };

/** Asks the server to cancel; what became of it is the server's word again. */
export function createCanceler({
  cell,
  client,
  follower,
  ...place
}: {
  proxyUrl: string;
  cell: CheckoutState;
  clock: Clock;
  client: QueryClient;
  transport: Transport;
  follower: Follower;
}): Canceler {
  const attempt = createAttempt(place.clock);

  return {
    cancel: () => {
      const { state, isLost, isCanceling } = cell.get();
      const access = follower.access();
      if (isCanceling || isLost || !access || !canCancel(state)) return;
      // One request at a time: a status read that is held gives way.
      follower.hold();
      cell.update({ isCanceling: true, error: undefined, errorDuring: undefined });
      const observer = new MutationObserver(client, cancelSessionOptions({ ...place, ...access }));
      attempt.run({
        task: (signal) => observer.mutate(signal),
        onDone: (session) => {
          cell.update({ isCanceling: false });
          follower.takeIn(session);
          follower.goOn();
        },
        onFailed: (error) => {
          cell.update({ isCanceling: false, error, errorDuring: 'cancel' });
          follower.goOn();
        },
      });
    },
    stop: () => {
      attempt.stop();
      cell.update({ isCanceling: false });
    },
  };
}
