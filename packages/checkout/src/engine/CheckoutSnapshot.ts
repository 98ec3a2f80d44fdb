import type { ProxyConfig, SessionPhase, SessionState, StablePayError } from '@stablepay/core';
import type { HandOff } from '../presentation/HandOff.ts';

/** What was being tried when `error` happened. */
export type CheckoutActivity = 'start' | 'resume' | 'read' | 'cancel' | 'open';

/**
 * Everything a view needs, as one immutable object; a change makes a new one. What we know about
 * the payment (`state`) and what the network is doing (`error`, `is…`) are separate: an error is
 * never a payment outcome.
 */
export type CheckoutSnapshot = {
  /** What the shop handed in; the merchant's own order is `state.session.reference`. */
  reference: string;
  state: SessionState;
  /** What a person is to be shown for `state`. */
  phase: SessionPhase;
  /** Why the last request failed; gone after the next good answer. */
  error?: StablePayError | undefined;
  errorDuring?: CheckoutActivity | undefined;
  /** The POST that opens a session is on its way. */
  isStarting: boolean;
  /** A session of an earlier page load is being looked up. */
  isResuming: boolean;
  /** Somebody wants an answer at once and waits for it; background polling is not told. */
  isChecking: boolean;
  isCanceling: boolean;
  /** The session can't be followed any more (our own 404, 410, 401, 403); `start()` renews it. */
  isLost: boolean;
  /** When the server last answered, in ms of the clock's `monotonic()`. */
  lastCheckedAt?: number | undefined;
  config?: ProxyConfig | undefined;
  /**
   * The address of the payment page, parsed, its origin on the list. Undefined when nothing may
   * be paid, the list is not known yet, or the origin is not on it (`checkout-origin-refused`).
   */
  checkoutUrl?: string | undefined;
  /** What became of the latest opening of that page (`createHandOff`); nothing about the payment. */
  handedOver?: HandOff | undefined;
};

/** The change after which nothing is wrong. */
export const noError = { error: undefined, errorDuring: undefined };

/** The snapshot of a checkout that has not begun; also what a server renders. */
export function toIdleSnapshot(reference: string): CheckoutSnapshot {
  return {
    reference,
    state: { status: 'idle' },
    phase: 'idle',
    isStarting: false,
    isResuming: false,
    isChecking: false,
    isCanceling: false,
    isLost: false,
  };
}
