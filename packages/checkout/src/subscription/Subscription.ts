import type { CancelMoment, InvoiceList } from '@stablepay/core';
import type { SubscriptionSnapshot } from './SubscriptionSnapshot.ts';

/** One subscription of the person who is looking, headless. */
export type Subscription = {
  getSnapshot: () => SubscriptionSnapshot;
  /** What a server renders: nothing has begun. */
  getServerSnapshot: () => SubscriptionSnapshot;
  subscribe: (listener: () => void) => () => void;
  /** Asks the backend for the subscription to this plan; it makes one only if there is none. */
  start: () => void;
  cancel: (when: CancelMoment) => void;
  /** Picks up the subscription this browser knows of; never makes one. */
  resume: () => void;
  refresh: () => void;
  /** One page of invoices, oldest first. Rejects with a StablePayError. */
  invoices: (page: { after?: string | undefined; signal: AbortSignal }) => Promise<InvoiceList>;
  /** No timer, request or listener from here on, until `resume`. */
  pause: () => void;
};
