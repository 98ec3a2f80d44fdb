import { canCancel, parseSessionView, type Clock } from '@stablepay/core';
import type { ProxyCaller } from '../query/createProxyCaller.ts';
import { noError } from './CheckoutSnapshot.ts';
import { createAttempt } from './createAttempt.ts';
import type { CheckoutState } from './createCheckoutState.ts';
import type { Follower } from './Follower.ts';

export type Canceler = { cancel: () => void; stop: () => void };

/** Asks the server to cancel; what became of it is the server's word again. */
export function createCanceler({
  cell,
  clock,
  proxy,
  follower,
}: {
  cell: CheckoutState;
  clock: Clock;
  proxy: ProxyCaller;
  follower: Follower;
}): Canceler {
  const attempt = createAttempt(clock);
  return {
    cancel: () => {
      const { state, isLost } = cell.get();
      if (attempt.isRunning() || isLost || !canCancel(state)) return;
      const path = `/sessions/${encodeURIComponent(state.session.id)}/cancel`;
      // One request at a time: a status read that is held gives way.
      follower.hold();
      attempt.run({
        // Cancelling twice is harmless, so it may be repeated.
        attempts: 2,
        onBegin: () => cell.update({ isCanceling: true, ...noError }),
        work: (signal) => {
          const token = follower.access()?.token;
          return proxy.ask({ path, token, body: {}, signal, parse: parseSessionView });
        },
        onDone: (session) => {
          cell.update({ isCanceling: false });
          follower.takeIn(session);
          follower.goOn();
        },
        onError: (error) => {
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
