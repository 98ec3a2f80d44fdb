import type { StablePaySubscription } from '../client/StablePaySubscription.ts';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import type { MembershipRecord } from './SubscriptionRecord.ts';

/**
 * The id under which StablePay names the customer of a membership, or undefined when the
 * subscription is somebody else's. That `customer` is the shop's own id, as in the request, is
 * assumed only where it is the same: an id of StablePay's own counts when the expanded customer
 * says that it is this customer's.
 */
export async function upstreamCustomerOf(
  { stablepay }: ProxyContext,
  { customer }: MembershipRecord,
  upstream: StablePaySubscription,
): Promise<string | undefined> {
  if (upstream.customer === customer) return customer;
  const expanded = await stablepay.subscriptions.retrieve(upstream.id, { expand: ['customer'] });
  const { id, externalId } = expanded.customerObject ?? {};
  return id === upstream.customer && externalId === customer ? id : undefined;
}
