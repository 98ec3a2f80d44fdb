import {
  createTransport,
  isSubscribed,
  isSubscriptionEnded,
  parseCreateSubscriptionResponse,
  parseInvoiceList,
  parseProxyConfig,
  parseReference,
  parseSubscriptionView,
  systemClock,
  type ProxyConfig,
  type SubscriptionView,
} from '@stablepay/core';
import { browserEnvironment } from '../browser/browserEnvironment.ts';
import { findLocalStorage } from '../browser/CheckoutStorage.ts';
import { createAttempt } from '../engine/createAttempt.ts';
import type { CheckoutSeams } from '../engine/CheckoutSeams.ts';
import { parseProxyUrl } from '../engine/parseProxyUrl.ts';
import { createProxyCaller } from '../query/createProxyCaller.ts';
import { createResource } from '../resource/createResource.ts';
import { createSubscriptionRecord } from './createSubscriptionRecord.ts';
import { selectAuthorizePage } from './selectAuthorizePage.ts';
import type { Subscription } from './Subscription.ts';
import type { SubscriptionAccess, SubscriptionSnapshot } from './SubscriptionSnapshot.ts';
import { toSubscriptionDelay } from './toSubscriptionDelay.ts';

export type CreateSubscriptionParameters = Pick<
  CheckoutSeams,
  'fetch' | 'clock' | 'storage' | 'environment'
> & {
  /** Where the merchant's proxy is mounted: `/api/stablepay`, or an http(s) address. */
  proxyUrl: string;
  /** The plan: its id, or a signed reference. Never an amount. */
  reference: string;
  /** From the shop's backend, where this browser has none of its own. */
  access?: SubscriptionAccess | undefined;
  /** Once per object, when the payer is subscribed. Open doors on the server, never here. */
  onSubscribed?: ((event: { subscription: SubscriptionView }) => void) | undefined;
};

/**
 * A subscription without any user interface. It does nothing until `resume()` or `start()`.
 *
 * @throws ConfigError for a `proxyUrl`, ValidationError for a `reference` of the wrong form.
 */
export function createSubscription(parameters: CreateSubscriptionParameters): Subscription {
  const { clock = systemClock, environment = browserEnvironment, fetch, onSubscribed } = parameters;
  const proxyUrl = parseProxyUrl(parameters.proxyUrl);
  const reference = parseReference(parameters.reference);
  const storage = parameters.storage === undefined ? findLocalStorage() : parameters.storage;
  const record = createSubscriptionRecord({ storage: storage ?? undefined, proxyUrl, reference });
  const transport = createTransport({ fetch, clock, isOnline: environment.isOnline });
  const proxy = createProxyCaller({ proxyUrl, transport });
  const idle: SubscriptionSnapshot = {
    ...{ reference, hasAccess: parameters.access !== undefined },
    ...{ isStarting: false, isCanceling: false, isChecking: false, isLost: false },
  };
  const listeners = new Set<() => void>();
  const starting = createAttempt(clock);
  const canceling = createAttempt(clock);
  const configuring = createAttempt(clock);
  let access = parameters.access;
  let config: ProxyConfig | undefined;
  let own: Pick<SubscriptionSnapshot, 'error' | 'errorDuring'> = {};
  let isReported = false;
  let snapshot = idle;

  const pathOf = (id: string) => `/subscriptions/${encodeURIComponent(id)}`;
  const resource = createResource<SubscriptionView>({
    clock,
    environment,
    read: async ({ etag, signal }) => {
      const { subscriptionId, token } = access ?? { subscriptionId: '-', token: '-' };
      const call = { path: pathOf(subscriptionId), token, etag, signal };
      return proxy.call({ ...call, parse: parseSubscriptionView });
    },
    toDelayMs: (known) => toSubscriptionDelay({ ...known, random: clock.random }),
  });

  const publish = () => {
    const { value, error, isChecking, isLost, lastCheckedAt } = resource.getSnapshot();
    const page = selectAuthorizePage({ subscription: value, config });
    const trouble = own.error
      ? own
      : page.refusal
        ? { error: page.refusal, errorDuring: 'open' as const }
        : { error, errorDuring: error && ('read' as const) };
    snapshot = {
      ...{ reference, subscription: value, hasAccess: access !== undefined },
      ...{ isStarting: starting.isRunning(), isCanceling: canceling.isRunning() },
      ...{ isChecking, isLost, lastCheckedAt, config, authorizeUrl: page.authorizeUrl },
      ...trouble,
    };
    for (const listener of [...listeners]) listener();
    if (isReported || !value || !isSubscribed(value)) return;
    isReported = true;
    onSubscribed?.({ subscription: value });
  };
  resource.subscribe(() => {
    // What was stored is of no use any more; `start` renews it.
    if (resource.getSnapshot().isLost) record.clear();
    publish();
  });

  const set = (trouble: typeof own) => {
    own = trouble;
    publish();
  };

  const configure = () => {
    if (config || configuring.isRunning()) return;
    configuring.run({
      attempts: 4,
      work: (signal) => proxy.ask({ path: '/config', signal, parse: parseProxyConfig }),
      onDone: (loaded) => {
        config = loaded;
        publish();
      },
      // Without it no page can be opened; whoever needs it asks again.
      onError: () => undefined,
    });
  };

  return {
    getSnapshot: () => snapshot,
    getServerSnapshot: () => idle,
    subscribe: (listener) => {
      const entry = () => listener();
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    start: () => {
      if (starting.isRunning()) return;
      const known = snapshot.subscription;
      if (known && !isSubscriptionEnded(known) && !snapshot.isLost) return;
      configure();
      // It may be repeated: one person has one subscription to a plan.
      starting.run({
        attempts: 3,
        work: (signal) => {
          const body = { reference };
          const parse = parseCreateSubscriptionResponse;
          return proxy.ask({ path: '/subscriptions', body, signal, parse });
        },
        onDone: ({ subscription, token }) => {
          access = { subscriptionId: subscription.id, token };
          record.save(access);
          own = {};
          resource.replace(subscription);
          resource.follow();
        },
        onError: (error) => set({ error, errorDuring: 'start' }),
      });
      set({});
    },
    cancel: (when) => {
      if (!access || canceling.isRunning()) return;
      const { subscriptionId, token } = access;
      canceling.run({
        // Cancelling twice is cancelling once.
        attempts: 3,
        work: (signal) => {
          const call = { path: `${pathOf(subscriptionId)}/cancel`, token, body: { when }, signal };
          return proxy.ask({ ...call, parse: parseSubscriptionView });
        },
        onDone: (subscription) => {
          own = {};
          resource.takeIn(subscription);
        },
        onError: (error) => set({ error, errorDuring: 'cancel' }),
      });
      set({});
    },
    resume: () => {
      access ??= record.load();
      if (!access) return;
      configure();
      resource.follow();
    },
    refresh: () => {
      if (!access) return;
      configure();
      resource.refresh();
    },
    invoices: async ({ after, signal }) => {
      const { subscriptionId, token } = access ?? { subscriptionId: '-', token: '-' };
      const query = after === undefined ? '' : `?after=${encodeURIComponent(after)}`;
      const path = `${pathOf(subscriptionId)}/invoices${query}`;
      return proxy.ask({ path, token, signal, parse: parseInvoiceList });
    },
    pause: () => {
      for (const attempt of [starting, canceling, configuring]) attempt.stop();
      resource.stop();
    },
  };
}
