import {
  enSubscription,
  InvoiceList,
  SubscribeCheckout,
  SubscriptionCard,
} from '@stablepay/checkout/subscriptions';
import { mountAccount } from '../account/mountAccount.tsx';
import type { Mounted, MountHost } from '../element/MountHost.ts';
import { StablePaySubscribedEvent } from '../events/StablePaySubscribedEvent.ts';
import { readPlan } from './readPlan.ts';
import { readMembership } from './readMembership.ts';

/** Subscribing, and the subscription on an account page. */
export function mount(host: MountHost): Promise<Mounted> {
  const { element, read } = host;
  // From then on it is looked after here as on a later visit: payments, and the way out of it.
  let hasBegun = false;
  return mountAccount({
    host,
    kind: 'subscription',
    english: enSubscription,
    toView: (messages) => {
      const membership = readMembership(read);
      if (!membership) return undefined;
      const { reference, access } = membership;
      const shared = { reference, access, messages };
      const plan = readPlan(read);
      const onSubscribed: Parameters<typeof SubscriptionCard>[0]['onSubscribed'] = (event) => {
        element.dispatchEvent(new StablePaySubscribedEvent({ reference, ...event }));
        hasBegun = true;
        host.update();
      };
      const wanted = read('view');
      if (
        plan &&
        wanted !== 'card' &&
        wanted !== 'payments' &&
        !((access || hasBegun) && wanted !== 'subscribe')
      ) {
        return <SubscribeCheckout {...shared} plan={plan} onSubscribed={onSubscribed} />;
      }
      return (
        <>
          {wanted === 'payments' ? null : (
            <SubscriptionCard {...shared} onSubscribed={onSubscribed} />
          )}
          {wanted === 'card' ? null : <InvoiceList {...shared} />}
        </>
      );
    },
  });
}
