'use client';

import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useStablePay } from '../provider/useStablePay.ts';
import type { CreateSubscriptionParameters } from './createSubscription.ts';
import { sharedSubscription } from './sharedSubscription.ts';
import type { Subscription } from './Subscription.ts';
import type { SubscriptionSnapshot } from './SubscriptionSnapshot.ts';

export type UseSubscriptionParameters = Pick<
  CreateSubscriptionParameters,
  'reference' | 'access' | 'onSubscribed'
>;

export type UseSubscriptionReturnType = SubscriptionSnapshot &
  Pick<Subscription, 'start' | 'cancel' | 'refresh' | 'invoices'>;

/**
 * The subscription to a plan, live. Mounting it picks up what this browser or `access` knows;
 * only `start()`, called in a click, ever makes one. Components that name the same plan share it.
 *
 * @throws ValidationError for a reference of the wrong form, ConfigError without a provider.
 */
export function useSubscription({
  reference,
  access,
  onSubscribed,
}: UseSubscriptionParameters): UseSubscriptionReturnType {
  const { registry } = useStablePay();
  const shared = sharedSubscription({ registry, reference, access });
  const latest = useRef(onSubscribed);
  // In effects, not in the render: a render that is thrown away must not change what is called.
  useEffect(() => {
    latest.current = onSubscribed;
  });
  useEffect(() => shared.hold((event) => latest.current?.(event)), [shared]);

  const { subscribe, getSnapshot, getServerSnapshot, start, cancel, refresh, invoices } =
    shared.subscription;
  const snapshot = useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot);
  return useMemo(
    () => ({ ...snapshot, start, cancel, refresh, invoices }),
    [snapshot, start, cancel, refresh, invoices],
  );
}
