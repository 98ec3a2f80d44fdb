import type { SubscriptionView } from '@stablepay/core';

/** Somebody is subscribed, by the server's word. Once per page load and plan; open doors on the server. */
export class StablePaySubscribedEvent extends Event {
  /** The plan. */
  readonly reference: string;
  readonly subscription: SubscriptionView;

  constructor({
    reference,
    subscription,
  }: Pick<StablePaySubscribedEvent, 'reference' | 'subscription'>) {
    super('stablepay:subscribed', { bubbles: true, composed: true });
    this.reference = reference;
    this.subscription = subscription;
  }
}
