import { parseReference } from '@stablepay/core';
import type { SubscriptionAccess } from '@stablepay/checkout/subscriptions';
import { readId } from '../account/readId.ts';
import type { MountHost } from '../element/MountHost.ts';

/** Which plan it is about, and the way to a subscription that this browser did not begin. */
export function readMembership(
  read: MountHost['read'],
): { reference: string; access: SubscriptionAccess | undefined } | undefined {
  try {
    const reference = parseReference(read('reference'));
    const subscriptionId = readId(read('subscription-id'));
    const token = read('token');
    return { reference, access: subscriptionId && token ? { subscriptionId, token } : undefined };
  } catch {
    return undefined;
  }
}
