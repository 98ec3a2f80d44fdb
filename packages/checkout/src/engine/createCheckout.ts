import { canStartAgain, createTransport, parseReference, systemClock } from '@stablepay/core';
import { QueryClient } from '@tanstack/react-query';
import { browserEnvironment } from '../browser/browserEnvironment.ts';
import { findLocalStorage } from '../browser/CheckoutStorage.ts';
import type { Checkout } from './Checkout.ts';
import type { CheckoutPart } from './CheckoutInside.ts';
import type { CheckoutSeams } from './CheckoutSeams.ts';
import { toIdleSnapshot } from './CheckoutSnapshot.ts';
import { createProxyCaller } from '../query/createProxyCaller.ts';
import { createCanceler } from './createCanceler.ts';
import { createCheckoutState } from './createCheckoutState.ts';
import { createConfigLoader } from './createConfigLoader.ts';
import { createFollower } from './createFollower.ts';
import { createOutcomes, type CheckoutCallbacks } from './createOutcomes.ts';
import { createResumer } from './createResumer.ts';
import { createSessionRecord } from './createSessionRecord.ts';
import { createStarter } from './createStarter.ts';
import { createWakeups } from './createWakeups.ts';
import { pageJournal } from './outcomeJournal.ts';
import { parseProxyUrl } from './parseProxyUrl.ts';

export type CreateCheckoutParameters = CheckoutSeams &
  CheckoutCallbacks & {
    /** Where the merchant's proxy is mounted: `/api/stablepay`, or an http(s) address. */
    proxyUrl: string;
    /** The order: its id, or a signed reference. Never an amount. */
    reference: string;
  };

/**
 * A checkout without any user interface. It does nothing until `resume()` or `start()`.
 *
 * @throws ConfigError for a `proxyUrl`, ValidationError for a `reference` of the wrong form.
 *
 * @example
 * const checkout = createCheckout({ proxyUrl: '/api/stablepay', reference: 'ORD-1001' });
 * checkout.subscribe(() => render(checkout.getSnapshot()));
 * checkout.resume();
 * button.onclick = () => checkout.start();
 */
export function createCheckout(parameters: CreateCheckoutParameters): Checkout {
  const {
    fetch,
    clock = systemClock,
    storage = findLocalStorage(),
    environment = browserEnvironment,
    queryClient: client = new QueryClient(),
    journal = pageJournal,
  } = parameters;
  const proxyUrl = parseProxyUrl(parameters.proxyUrl);
  const reference = parseReference(parameters.reference);
  const record = createSessionRecord({ storage, proxyUrl, reference });
  const transport = createTransport({ fetch, clock, isOnline: environment.isOnline });
  const idleSnapshot = toIdleSnapshot(reference);

  const outcomes = createOutcomes({ proxyUrl, reference, journal, record });
  outcomes.listen(() => parameters);
  const cell = createCheckoutState({
    reference,
    clock,
    onChange: (snapshot) => {
      // Whatever is still on its way can't matter any more.
      if (snapshot.state.status === 'paid') pause();
      outcomes.report(snapshot.state);
    },
  });

  const proxy = createProxyCaller({ proxyUrl, transport });
  const shared = { proxyUrl, reference, cell, clock, environment, client, proxy, record };
  const config = createConfigLoader(shared);
  const follower = createFollower({
    ...shared,
    onRead: config.load,
    onLost: () => {
      record.clear();
      wakeups.stop();
    },
  });
  const starter = createStarter({
    ...shared,
    // A payment may still come to the session that was to be replaced.
    onError: follower.goOn,
    onOpened: ({ session, token }) => {
      const access = { sessionId: session.id, token };
      const stored = record.load();
      const paidSeen = stored?.sessionId === session.id && stored.paidSeen;
      record.save({ ...access, paidSeen });
      follower.open({ ...access, session });
    },
  });
  const canceler = createCanceler({ ...shared, follower });
  const resumer = createResumer({ ...shared, follower });

  const askNow = () => {
    const { isStarting, isCanceling, error, errorDuring } = cell.get();
    if (isStarting || isCanceling) return;
    // What was asked for without a network is asked for with it; one order has one open session.
    if (errorDuring === 'start' && error?.code === 'offline' && environment.isOnline()) {
      start();
    } else if (follower.isWakeable()) follower.readNow();
    else resumer.resume();
  };
  const wakeups = createWakeups({
    environment,
    clock,
    onWake: askNow,
    onHide: () => {
      if (follower.isWakeable() && !cell.get().isCanceling) follower.releaseHeld();
    },
    onStorageChange: (key) => {
      if (key === record.key) resumer.resume();
    },
  });

  let isDestroyed = false;
  const start = () => {
    if (isDestroyed || !starter.canStart()) return;
    resumer.stop();
    follower.stop();
    wakeups.listen();
    config.load();
    starter.start();
  };
  const parts: CheckoutPart[] = [wakeups, starter, resumer, canceler, config, follower];
  const pause = () => {
    for (const part of parts) part.stop();
  };

  return {
    getSnapshot: cell.get,
    getServerSnapshot: () => idleSnapshot,
    subscribe: cell.subscribe,
    listen: (toCallbacks) => {
      const remove = outcomes.listen(toCallbacks);
      outcomes.report(cell.get().state);
      return remove;
    },
    start,
    startAgain: () => {
      if (canStartAgain(cell.get().state)) start();
    },
    cancel: () => {
      if (!isDestroyed) canceler.cancel();
    },
    resume: () => {
      if (isDestroyed || cell.get().state.status === 'paid') return;
      wakeups.listen();
      config.load();
      wakeups.claim();
      askNow();
    },
    refresh: () => {
      if (!isDestroyed && wakeups.claim()) askNow();
    },
    pause,
    destroy: () => {
      isDestroyed = true;
      outcomes.stop();
      pause();
    },
    extend: (create) => {
      const part = create({ ...parameters, ...shared, storage, follower, ask: askNow });
      parts.push(part);
      return part;
    },
    remainingMs: follower.remainingMs,
    sinceCheckedMs: () => {
      const { lastCheckedAt } = cell.get();
      return lastCheckedAt === undefined ? undefined : clock.monotonic() - lastCheckedAt;
    },
    untilNextCheckMs: follower.untilNextMs,
  };
}
