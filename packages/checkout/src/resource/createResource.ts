import { failureDelay, type CancelTimer, type Clock, type StablePayError } from '@stablepay/core';
import type { CheckoutEnvironment } from '../browser/CheckoutEnvironment.ts';
import { createWakeups } from '../engine/createWakeups.ts';
import { isSessionLost } from '../engine/isSessionLost.ts';
import { toCheckoutError } from '../engine/toCheckoutError.ts';
import type { ProxyAnswer } from '../query/createProxyCaller.ts';
import type { ResourceSnapshot } from './ResourceSnapshot.ts';

export type Resource<T> = {
  getSnapshot: () => ResourceSnapshot<T>;
  subscribe: (listener: () => void) => () => void;
  /** Begins to ask, and goes on while it makes sense; any number of times. */
  follow: () => void;
  /** Asks now, also after the end. */
  refresh: () => void;
  /** Takes in what the server said in another call. */
  takeIn: (value: T) => void;
  /** Follows this one from now on; what was known of another is forgotten. */
  replace: (value: T) => void;
  /** No timer, request or listener from here on, until `follow`. */
  stop: () => void;
};

const hiddenMs = 60_000;

/**
 * Follows something of the backend that has a revision: one request in flight, `toDelayMs` says
 * when the next is due, a failure waits as core's `failureDelay` says, and an older revision never
 * overwrites a newer one. Coming back to the page asks at once.
 */
export function createResource<T extends { revision: number }>({
  clock,
  environment,
  read,
  toDelayMs,
}: {
  clock: Clock;
  environment: CheckoutEnvironment;
  read: (request: { etag: string | undefined; signal: AbortSignal }) => Promise<ProxyAnswer<T>>;
  /** Milliseconds to the next read, undefined when none is due any more. */
  toDelayMs: (known: { value: T | undefined; elapsedMs: number }) => number | undefined;
}): Resource<T> {
  let snapshot: ResourceSnapshot<T> = { isChecking: false, isLost: false };
  const listeners = new Set<() => void>();
  let isFollowed = false;
  let enteredAt = clock.monotonic();
  let flight: AbortController | undefined;
  let cancelTimer: CancelTimer | undefined;
  let failures = 0;
  let notBefore = Number.NEGATIVE_INFINITY;
  let etag: string | undefined;

  const publish = (change: Partial<ResourceSnapshot<T>>) => {
    snapshot = { ...snapshot, ...change };
    for (const listener of [...listeners]) listener();
  };

  const clearTimer = () => {
    cancelTimer?.();
    cancelTimer = undefined;
  };

  const setNext = (delayMs: number) => {
    clearTimer();
    cancelTimer = clock.setTimer(() => void ask(false), delayMs);
  };

  const schedule = (error?: StablePayError) => {
    clearTimer();
    if (!isFollowed || flight || snapshot.isLost) return;
    const due = toDelayMs({ value: snapshot.value, elapsedMs: clock.monotonic() - enteredAt });
    if (due === undefined) return;
    const calmMs = environment.isVisible() ? due : Math.max(due, hiddenMs);
    if (!error) return setNext(calmMs);
    const { retryAfterMs } = error;
    const { random } = clock;
    setNext(
      Math.max(failureDelay({ failures, retryAfterMs, random }), calmMs === due ? 0 : calmMs),
    );
  };

  const settle = (value: T | undefined) => {
    failures = 0;
    const known = snapshot.value;
    const isNews = value !== undefined && (!known || value.revision > known.revision);
    if (isNews) enteredAt = clock.monotonic();
    publish({
      ...(isNews && { value }),
      ...{ error: undefined, isChecking: false, isLost: false, lastCheckedAt: clock.monotonic() },
    });
  };

  async function ask(isWanted: boolean): Promise<void> {
    clearTimer();
    flight?.abort();
    const own = new AbortController();
    flight = own;
    if (isWanted) publish({ isChecking: true });
    try {
      const answer = await read({ etag, signal: own.signal });
      if (flight !== own) return;
      flight = undefined;
      etag = answer.etag;
      settle(answer.value);
      schedule();
    } catch (cause) {
      if (flight !== own) return;
      flight = undefined;
      failures += 1;
      const error = toCheckoutError(cause);
      if (error.retryAfterMs !== undefined) notBefore = clock.monotonic() + error.retryAfterMs;
      publish({ error, isChecking: false, isLost: isSessionLost(error) });
      schedule(error);
    }
  }

  const askNow = () => {
    if (!isFollowed || flight || snapshot.isLost) return;
    // Retry-After is obeyed and never shortened, whatever wakes us.
    const barredMs = notBefore - clock.monotonic();
    if (barredMs > 0) setNext(barredMs);
    else void ask(true);
  };

  const wakeups = createWakeups({
    environment,
    clock,
    onWake: askNow,
    onHide: () => undefined,
    onStorageChange: () => undefined,
  });

  const takeIn = (value: T) => {
    flight?.abort();
    flight = undefined;
    etag = undefined;
    settle(value);
    schedule();
  };

  return {
    getSnapshot: () => snapshot,
    subscribe: (listener) => {
      const entry = () => listener();
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    follow: () => {
      if (isFollowed) return;
      isFollowed = true;
      wakeups.listen();
      if (snapshot.value === undefined) askNow();
      else schedule();
    },
    refresh: askNow,
    takeIn,
    replace: (value) => {
      snapshot = { ...snapshot, value: undefined };
      takeIn(value);
    },
    stop: () => {
      isFollowed = false;
      wakeups.stop();
      clearTimer();
      flight?.abort();
      flight = undefined;
      if (snapshot.isChecking) publish({ isChecking: false });
    },
  };
}
