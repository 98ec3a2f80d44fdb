import { QueryClient } from '@tanstack/react-query';
import type { Checkout } from '../engine/Checkout.ts';
import type { CheckoutSeams } from '../engine/CheckoutSeams.ts';
import { createCheckout } from '../engine/createCheckout.ts';
import type { CheckoutCallbacks } from '../engine/createOutcomes.ts';

export type CheckoutRegistry = {
  /** What everything of this provider is made from. */
  readonly seams: CheckoutSeams & { proxyUrl: string };
  /** The one engine of an order. Making it does nothing yet, so this may be called in a render. */
  get: (reference: string) => Checkout;
  /** Keeps it running while somebody shows it. Returns the release. */
  hold: (checkout: Checkout, toCallbacks: () => CheckoutCallbacks) => () => void;
};

/** Any number of components for one order share one engine: one poller, one POST. */
export function createCheckoutRegistry(
  given: CheckoutSeams & { proxyUrl: string },
): CheckoutRegistry {
  const seams = { ...given, queryClient: given.queryClient ?? new QueryClient() };
  const checkouts = new Map<string, Checkout>();
  const holders = new WeakMap<Checkout, number>();

  return {
    seams,
    get: (reference) => {
      const checkout = checkouts.get(reference) ?? createCheckout({ ...seams, reference });
      checkouts.set(reference, checkout);
      return checkout;
    },
    hold: (checkout, toCallbacks) => {
      const count = holders.get(checkout) ?? 0;
      holders.set(checkout, count + 1);
      const stopListening = checkout.listen(toCallbacks);
      if (count === 0) checkout.resume();
      return () => {
        stopListening();
        holders.set(checkout, (holders.get(checkout) ?? 1) - 1);
        // StrictMode unmounts and mounts again within one task; that is no farewell.
        queueMicrotask(() => {
          if (holders.get(checkout) === 0) checkout.pause();
        });
      };
    },
  };
}
