import type { CheckoutInside, CheckoutPart } from './CheckoutInside.ts';
import type { CheckoutSnapshot } from './CheckoutSnapshot.ts';
import type { CheckoutCallbacks } from './createOutcomes.ts';

/**
 * One payment of one order, headless. Commands are imperative and may be called any number of
 * times, in any state: what makes no sense does nothing. What came of them is in the snapshot.
 */
export type Checkout = {
  getSnapshot: () => CheckoutSnapshot;
  /** What a server renders: nothing has begun. */
  getServerSnapshot: () => CheckoutSnapshot;
  subscribe: (listener: () => void) => () => void;
  /** Adds callbacks; each outcome is reported once per page load. Returns the removal. */
  listen: (toCallbacks: () => CheckoutCallbacks) => () => void;
  /** Opens the order's session, or renews the access to it. Call it in a click. */
  start: () => void;
  /** Opens the next attempt after one that ended, unless money was ever seen on it. */
  startAgain: () => void;
  /** Asks to cancel. Whether it was is the server's word. */
  cancel: () => void;
  /** Picks up the session of an earlier page load or another tab; never creates one. */
  resume: () => void;
  /** Asks the server now. */
  refresh: () => void;
  /** Stops every timer, request and listener until `resume`. */
  pause: () => void;
  /** Ends it for good. */
  destroy: () => void;
  /**
   * Adds a part that works with the inside of the engine and ends with it: `createHandOff`,
   * `shareTabs` and their like. They are loaded by whoever wants them.
   */
  extend: <T extends CheckoutPart>(create: (inside: CheckoutInside) => T) => T;
  /** Milliseconds left to pay by the server's clock; undefined when nothing counts down. */
  remainingMs: () => number | undefined;
  /** Milliseconds since the server last answered. */
  sinceCheckedMs: () => number | undefined;
  /** Milliseconds until the server is asked again, when that is scheduled. */
  untilNextCheckMs: () => number | undefined;
};
