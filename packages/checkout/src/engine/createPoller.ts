import {
  hasSession,
  nextPollDelay,
  pollWaitSeconds,
  type CancelTimer,
  type Clock,
  type LastAnswer,
  type SessionState,
  type StablePayError,
} from '@stablepay/core';
import type { CheckoutEnvironment } from '../browser/CheckoutEnvironment.ts';
import { isSessionLost } from './isSessionLost.ts';
import { toCheckoutError } from './toCheckoutError.ts';

export type PollerOptions = {
  clock: Clock;
  environment: CheckoutEnvironment;
  /** The state to judge by, and for how long it has been so. */
  toSituation: () => { state: SessionState; elapsedMs: number };
  /** What the server is willing to hold, once known. */
  toMaxWaitSeconds: () => number | undefined;
  /** Makes the request and takes in what it says; rejects when there was no answer. */
  read: (request: { waitSeconds: number; isWanted: boolean; signal: AbortSignal }) => Promise<void>;
  /** Called with the error after a read failed. */
  onFailure: (error: StablePayError) => void;
};

export type Poller = {
  /** The server has just spoken outside of the schedule: go on from there. */
  resumeAfterAnswer: () => void;
  /** Asks at once, giving up a request that is held or may be dead. */
  readNow: () => void;
  /** The page went out of sight: nothing may be held any more. */
  releaseHeld: () => void;
  stop: () => void;
  /** Milliseconds until the next request that is scheduled. */
  untilNextMs: () => number | undefined;
};

type Flight = {
  controller: AbortController;
  waitSeconds: number;
  startedAt: number;
  /** What was known when it was asked. */
  state: SessionState;
};

const none: LastAnswer = { kind: 'none' };
// An unheld read this old has probably lost its connection while the device slept.
const deadAfterMs = 3_000;
// A server whose every answer is "new" at once does not hold, whatever it says.
const newsMs = 1_000;

/** One request in flight at most, at the times core's `nextPollDelay` says. */
export function createPoller(options: PollerOptions): Poller {
  const { clock, environment } = options;
  let lastAnswer: LastAnswer = none;
  let flight: Flight | undefined;
  let cancelTimer: CancelTimer | undefined;
  let dueAt: number | undefined;
  let notBefore = Number.NEGATIVE_INFINITY;
  let stops = 0;

  const visibility = () => (environment.isVisible() ? 'visible' : 'hidden');
  const toWaitSeconds = () =>
    pollWaitSeconds({
      state: options.toSituation().state,
      visibility: visibility(),
      maxWaitSeconds: options.toMaxWaitSeconds(),
    });

  const clearTimer = () => {
    cancelTimer?.();
    cancelTimer = undefined;
    dueAt = undefined;
  };

  const abandon = () => {
    const given = flight;
    flight = undefined;
    given?.controller.abort();
  };

  const schedule = () => {
    clearTimer();
    if (flight) return;
    const situation = { ...options.toSituation(), visibility: visibility() } as const;
    const delay = nextPollDelay({ ...situation, lastAnswer, random: clock.random });
    if (delay !== undefined) setNext(delay);
  };

  const setNext = (delayMs: number) => {
    clearTimer();
    dueAt = clock.monotonic() + delayMs;
    cancelTimer = clock.setTimer(() => void read({ isWanted: false }), delayMs);
  };

  // An answer nobody asked the server to hold says nothing about whether it would hold the next
  // one, and one that was held until it had news is what holding is for. Both count as held, so
  // that the next long-poll follows within 250 ms.
  const toAnswered = ({ waitSeconds, startedAt, state }: Flight): LastAnswer => {
    const heldMs = clock.monotonic() - startedAt;
    const now = options.toSituation().state;
    const hasNews = now.status !== state.status || (heldMs >= newsMs && isNewer(now, state));
    if (waitSeconds === 0 || hasNews) return heldAnswer();
    return { kind: 'answered', heldMs, waitMs: waitSeconds * 1_000 };
  };

  const heldAnswer = (): LastAnswer => {
    const waitMs = toWaitSeconds() * 1_000;
    return { kind: 'answered', heldMs: waitMs, waitMs };
  };

  const toFailed = (error: StablePayError): LastAnswer => {
    if (isSessionLost(error)) return { kind: 'gone' };
    const failures = lastAnswer.kind === 'failed' ? lastAnswer.failures + 1 : 1;
    const { retryAfterMs } = error;
    if (retryAfterMs !== undefined) notBefore = clock.monotonic() + retryAfterMs;
    return { kind: 'failed', failures, retryAfterMs };
  };

  async function read({ isWanted }: { isWanted: boolean }): Promise<void> {
    clearTimer();
    const current: Flight = {
      controller: new AbortController(),
      waitSeconds: isWanted ? 0 : toWaitSeconds(),
      startedAt: clock.monotonic(),
      state: options.toSituation().state,
    };
    flight = current;
    const { waitSeconds, controller } = current;
    const stopsBefore = stops;
    try {
      await options.read({ waitSeconds, isWanted, signal: controller.signal });
      if (flight !== current) return;
      flight = undefined;
      lastAnswer = toAnswered(current);
    } catch (cause) {
      if (flight !== current) return;
      flight = undefined;
      const error = toCheckoutError(cause);
      lastAnswer = toFailed(error);
      options.onFailure(error);
    }
    // Whoever was told may have stopped or restarted us.
    if (stops === stopsBefore && cancelTimer === undefined) schedule();
  }

  return {
    resumeAfterAnswer: () => {
      abandon();
      lastAnswer = heldAnswer();
      notBefore = Number.NEGATIVE_INFINITY;
      schedule();
    },
    readNow: () => {
      // Retry-After is obeyed and never shortened, whatever wakes us; nor is the wake-up lost.
      const barredMs = notBefore - clock.monotonic();
      if (barredMs > 0) return setNext(barredMs);
      const isAlive =
        flight?.waitSeconds === 0 && clock.monotonic() - flight.startedAt < deadAfterMs;
      if (isAlive) return;
      abandon();
      void read({ isWanted: true });
    },
    releaseHeld: () => {
      if (flight && flight.waitSeconds > 0) {
        abandon();
        lastAnswer = none;
      }
      schedule();
    },
    stop: () => {
      stops += 1;
      abandon();
      clearTimer();
      lastAnswer = none;
      notBefore = Number.NEGATIVE_INFINITY;
    },
    untilNextMs: () => (dueAt === undefined ? undefined : Math.max(0, dueAt - clock.monotonic())),
  };
}

function isNewer(now: SessionState, before: SessionState): boolean {
  return hasSession(now) && hasSession(before) && now.session.revision > before.session.revision;
}
