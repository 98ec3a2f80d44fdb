'use client';

import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Checkout } from '../engine/Checkout.ts';
import type { CheckoutSnapshot } from '../engine/CheckoutSnapshot.ts';
import type { CheckoutCallbacks } from '../engine/createOutcomes.ts';
import { useStablePay } from '../provider/useStablePay.ts';

export type UseCheckoutParameters = CheckoutCallbacks & {
  /** The order: its id, or a signed reference. */
  reference: string;
};

export type UseCheckoutReturnType = CheckoutSnapshot &
  Pick<
    Checkout,
    | 'start'
    | 'startAgain'
    | 'cancel'
    | 'refresh'
    | 'extend'
    | 'remainingMs'
    | 'sinceCheckedMs'
    | 'untilNextCheckMs'
  >;

/**
 * The payment of an order, live. Mounting it picks up a session this browser already has; only
 * `start()`, called in a click, ever creates one. Components that name the same order share it.
 *
 * @throws ValidationError for a reference of the wrong form, ConfigError without a provider.
 */
export function useCheckout({
  reference,
  ...callbacks
}: UseCheckoutParameters): UseCheckoutReturnType {
  const { registry } = useStablePay();
  const checkout = registry.get(reference);
  const latest = useRef(callbacks);
  // In effects, not in the render: a render that is thrown away must not change what is called.
  useEffect(() => {
    latest.current = callbacks;
  });
  useEffect(() => registry.hold(checkout, () => latest.current), [registry, checkout]);

  const snapshot = useSyncExternalStore(
    checkout.subscribe,
    checkout.getSnapshot,
    checkout.getServerSnapshot,
  );
  // Typed more narrowly than it is: holding and ending an engine is the registry's business.
  return useMemo(() => ({ ...checkout, ...snapshot }), [checkout, snapshot]);
}
