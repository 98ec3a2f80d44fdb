'use client';

import { useEffect, useRef } from 'react';
import { useStablePay } from '../provider/useStablePay.ts';
import type { CheckoutEvent } from './CheckoutEvent.ts';
import { observeCheckout } from './observeCheckout.ts';

/**
 * Everything that happens to the payment of an order while this is mounted. It starts nothing by
 * itself; components for the same order below the same provider are what it listens to.
 *
 * @throws ValidationError for a reference of the wrong form, ConfigError without a provider.
 */
export function useCheckoutEvents({
  reference,
  onEvent,
}: {
  reference: string;
  onEvent: (event: CheckoutEvent) => void;
}): void {
  const { registry } = useStablePay();
  const checkout = registry.get(reference);
  const latest = useRef(onEvent);
  useEffect(() => {
    latest.current = onEvent;
  });
  useEffect(
    () => observeCheckout({ checkout, onEvent: (event) => latest.current(event) }),
    [checkout],
  );
}
