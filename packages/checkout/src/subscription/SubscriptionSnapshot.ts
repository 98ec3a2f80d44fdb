import type { ProxyConfig, StablePayError, SubscriptionView } from '@stablepay/core';

/** What was being tried when `error` happened. */
export type SubscriptionActivity = 'start' | 'read' | 'cancel' | 'open';

/** Everything a view of a subscription needs, as one immutable object; a change makes a new one. */
export type SubscriptionSnapshot = {
  /** The plan, as the shop handed it in. */
  reference: string;
  /** The server's last word. Undefined while there is none, or none is known here. */
  subscription?: SubscriptionView | undefined;
  /** A token for it is known, so that it can be read. */
  hasAccess: boolean;
  isStarting: boolean;
  isCanceling: boolean;
  isChecking: boolean;
  /** The backend's own refusal (404, 410, 401, 403); `start()` renews the access. */
  isLost: boolean;
  error?: StablePayError | undefined;
  errorDuring?: SubscriptionActivity | undefined;
  lastCheckedAt?: number | undefined;
  config?: ProxyConfig | undefined;
  /**
   * Where the payer authorises the charges, parsed, its origin on the list. Undefined when there
   * is nothing to authorise, or the origin is not listed (`checkout-origin-refused`).
   */
  authorizeUrl?: string | undefined;
};

/** A subscription and the capability to ask for it. Keep the token out of links and logs. */
export type SubscriptionAccess = { subscriptionId: string; token: string };
