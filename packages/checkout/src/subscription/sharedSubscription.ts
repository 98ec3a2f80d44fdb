import type { CheckoutRegistry } from '../provider/createCheckoutRegistry.ts';
import { createHolders } from '../resource/createHolders.ts';
import { createSubscription, type CreateSubscriptionParameters } from './createSubscription.ts';
import type { Subscription } from './Subscription.ts';

type Listener = NonNullable<CreateSubscriptionParameters['onSubscribed']>;

export type SharedSubscription = {
  subscription: Subscription;
  /** Keeps it running while somebody shows it. Returns the release. */
  hold: (listener: Listener) => () => void;
};

const known = new WeakMap<CheckoutRegistry, Map<string, SharedSubscription>>();

function share({
  registry,
  ...parameters
}: Pick<CreateSubscriptionParameters, 'reference' | 'access'> & {
  registry: CheckoutRegistry;
}): SharedSubscription {
  const listeners = new Set<Listener>();
  const subscription = createSubscription({
    ...registry.seams,
    ...parameters,
    onSubscribed: (event) => {
      for (const tell of [...listeners]) tell(event);
    },
  });
  const { resume: onFirst, pause: onLast } = subscription;
  const begin = createHolders({ onFirst, onLast });
  return {
    subscription,
    hold: (listener) => {
      listeners.add(listener);
      const release = begin();
      return () => {
        listeners.delete(listener);
        release();
      };
    },
  };
}

/**
 * The one subscription object for a plan below a provider. Making it does nothing yet, so this may
 * be called in a render. The access of the first call counts.
 */
export function sharedSubscription({
  registry,
  reference,
  access,
}: Pick<CreateSubscriptionParameters, 'reference' | 'access'> & {
  registry: CheckoutRegistry;
}): SharedSubscription {
  const ofRegistry = known.get(registry) ?? new Map<string, SharedSubscription>();
  known.set(registry, ofRegistry);
  const made = ofRegistry.get(reference) ?? share({ registry, reference, access });
  ofRegistry.set(reference, made);
  return made;
}
