import { hasSession, isEnded, nextPollDelay, type Clock, type SessionView } from '@stablepay/core';
import type { QueryClient } from '@tanstack/react-query';
import type { CheckoutEnvironment } from '../browser/CheckoutEnvironment.ts';
import type { ProxyCaller } from '../query/createProxyCaller.ts';
import { noError } from './CheckoutSnapshot.ts';
import type { Follower, SessionAccess } from './Follower.ts';
import type { CheckoutState } from './createCheckoutState.ts';
import { createFreshness } from './createFreshness.ts';
import { createDeadlineTimer } from './createDeadlineTimer.ts';
import { createPoller } from './createPoller.ts';
import { createSessionReader } from './createSessionReader.ts';
import { isSessionLost } from './isSessionLost.ts';

/** Follows one session: asks, takes in the answers, and counts down to the deadline. */
export function createFollower({
  proxyUrl,
  cell,
  clock,
  environment,
  client,
  proxy,
  onRead,
  onLost,
}: {
  proxyUrl: string;
  cell: CheckoutState;
  clock: Clock;
  environment: CheckoutEnvironment;
  client: QueryClient;
  proxy: ProxyCaller;
  /** Before each request of the schedule. */
  onRead: () => void;
  /** Our own typed refusal: there is nothing to follow any more. */
  onLost: () => void;
}): Follower {
  const reader = createSessionReader({ client, proxyUrl, proxy });
  let access: SessionAccess | undefined;
  let isFollowing = false;
  const freshness = createFreshness(clock);

  const deadline = createDeadlineTimer({
    clock,
    onDeadline: () => {
      if (cell.get().phase !== 'awaitingPayment') return;
      cell.dispatch({ type: 'deadlinePassed' });
      poller.readNow();
    },
  });

  const poller = createPoller({
    clock,
    environment,
    toSituation: () => ({ state: cell.get().state, elapsedMs: cell.elapsedMs() }),
    toMaxWaitSeconds: () => cell.get().config?.maxWaitSeconds,
    read: async ({ waitSeconds, isWanted, signal }) => {
      if (!access) return;
      onRead();
      if (isWanted) cell.update({ isChecking: true });
      const etag = isWanted ? undefined : freshness.toEtag();
      const answer = await reader.read({ ...access, waitSeconds, etag, signal });
      if (signal.aborted) return;
      freshness.note(answer.etag);
      if (answer.value) takeIn(answer.value);
      else cell.update(settled());
    },
    onFailure: (error) => {
      const isLost = isSessionLost(error);
      cell.update({ error, errorDuring: 'read', isChecking: false, isLost });
      if (!isLost) return;
      stop();
      onLost();
    },
  });

  // Any answer, also "nothing has changed", ends what was wrong with the connection. That a
  // cancel failed stays said until something happens to the payment.
  const settled = () => {
    const { errorDuring } = cell.get();
    const cleared = errorDuring === 'cancel' || errorDuring === 'open' ? {} : noError;
    return { lastCheckedAt: clock.monotonic(), isChecking: false, isLost: false, ...cleared };
  };

  const afterAnswer = (session: SessionView) => {
    const { state, phase } = cell.get();
    // What the machine did not take in (an older revision) is no base for a countdown, and a
    // callback may have ended it all by now.
    if (!isFollowing || !hasSession(state) || state.session !== session) return;
    freshness.sync();
    if (phase === 'awaitingPayment') deadline.follow(session);
    else deadline.stop();
  };

  const takeIn = (session: SessionView) => {
    cell.dispatch({ type: 'serverReported', session }, settled());
    afterAnswer(session);
  };

  const isWakeable = () => {
    const { state, isLost } = cell.get();
    if (!hasSession(state) || state.status === 'paid' || isLost) return false;
    if (!isEnded(state)) return true;
    const delay = nextPollDelay({
      state,
      elapsedMs: cell.elapsedMs(),
      visibility: 'visible',
      lastAnswer: { kind: 'none' },
      random: clock.random,
    });
    return delay !== undefined;
  };

  const goOn = () => {
    if (!isWakeable()) return;
    isFollowing = true;
    if (cell.get().phase === 'awaitingPayment') deadline.goOn();
    poller.resumeAfterAnswer();
  };

  const stop = () => {
    isFollowing = false;
    poller.stop();
    deadline.stop();
    reader.stop();
    cell.update({ isChecking: false });
  };

  return {
    access: () => access,
    lookUp: (read) => reader.read({ ...read, waitSeconds: 0 }),
    open: ({ session, etag, ...opened }) => {
      access = opened;
      // The ETag is the revision; if a server writes it otherwise, the first answer corrects us.
      freshness.note(etag ?? `"${session.revision}"`);
      isFollowing = true;
      cell.dispatch(
        { type: 'sessionOpened', session },
        { ...settled(), ...noError, isStarting: false, isResuming: false },
      );
      afterAnswer(session);
      if (isFollowing) poller.resumeAfterAnswer();
    },
    takeIn,
    hold: poller.stop,
    goOn,
    readNow: () => {
      isFollowing = true;
      poller.readNow();
    },
    releaseHeld: poller.releaseHeld,
    stop,
    isWakeable,
    remainingMs: () =>
      cell.get().phase === 'awaitingPayment' ? deadline.remainingMs() : undefined,
    untilNextMs: poller.untilNextMs,
  };
}
