import {
  reduceSession,
  selectPhase,
  type Clock,
  type SessionEvent,
  type StablePayError,
} from '@stablepay/core';
import { noError, toIdleSnapshot, type CheckoutSnapshot } from './CheckoutSnapshot.ts';
import { selectPaymentPage } from './selectPaymentPage.ts';

type SnapshotChange = Omit<Partial<CheckoutSnapshot>, 'state' | 'phase' | 'checkoutUrl'>;

/** The one mutable cell of a checkout. */
export type CheckoutState = {
  get: () => CheckoutSnapshot;
  subscribe: (listener: () => void) => () => void;
  /** Changes what is known about requests. */
  update: (change: SnapshotChange) => void;
  /** Puts an event through core's machine; `change` arrives in the same snapshot. */
  dispatch: (event: SessionEvent, change?: SnapshotChange) => void;
  /** For how long a person has been shown the present phase. */
  elapsedMs: () => number;
};

/** Holds the snapshot; `onChange` hears of each new one after the subscribers. */
export function createCheckoutState({
  reference,
  clock,
  onChange,
}: {
  reference: string;
  clock: Clock;
  onChange: (snapshot: CheckoutSnapshot) => void;
}): CheckoutState {
  let snapshot = toIdleSnapshot(reference);
  let enteredAt = clock.monotonic();
  const listeners = new Set<() => void>();

  const publish = (next: CheckoutSnapshot) => {
    const complete = withPaymentPage(next);
    const keys = Object.keys(complete) as (keyof CheckoutSnapshot)[];
    if (keys.every((key) => Object.is(snapshot[key], complete[key]))) return;
    snapshot = complete;
    for (const listener of listeners) listener();
    onChange(snapshot);
  };

  return {
    get: () => snapshot,
    subscribe: (listener) => {
      // A wrapper of its own, so that one function may subscribe twice.
      const entry = () => listener();
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    update: (change) => publish({ ...snapshot, ...change }),
    dispatch: (event, change) => {
      const state = reduceSession(snapshot.state, event);
      const phase = selectPhase(state);
      if (phase !== snapshot.phase) enteredAt = clock.monotonic();
      publish({ ...snapshot, ...change, state, phase });
    },
    elapsedMs: () => clock.monotonic() - enteredAt,
  };
}

// An address that must not be opened is an error for as long as it would be needed.
function withPaymentPage(snapshot: CheckoutSnapshot): CheckoutSnapshot {
  const { checkoutUrl, refusal } = selectPaymentPage(snapshot);
  const page = { ...snapshot, checkoutUrl };
  if (refusal && snapshot.error === undefined) {
    return { ...page, error: refusal satisfies StablePayError, errorDuring: 'open' };
  }
  if (!refusal && snapshot.errorDuring === 'open') {
    return { ...page, ...noError };
  }
  return page;
}
