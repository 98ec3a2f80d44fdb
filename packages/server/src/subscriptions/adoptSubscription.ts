import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { subscriptionMetadata } from './mergeSubscription.ts';
import { storeSubscription } from './storeSubscription.ts';
import { membershipKind } from './SubscriptionRecord.ts';
import { upstreamCustomerOf } from './upstreamCustomerOf.ts';

/**
 * A webhook can overtake the answer of the create it is about. The subscription is asked for at
 * StablePay, and taken into the store when its own metadata names an attempt of ours that still
 * waits for it. Returns whether it is ours.
 */
export async function adoptSubscription(context: ProxyContext, id: string): Promise<boolean> {
  const upstream = await context.stablepay.subscriptions.retrieve(id);
  const key = upstream.metadata[subscriptionMetadata.membership];
  const number = Number(upstream.metadata[subscriptionMetadata.attempt]);
  if (key === undefined || !/^[0-9a-f]{64}$/.test(key)) return false;
  const membership = (await context.store.readRecord(membershipKind, key))?.record;
  const attempt = membership?.attempts.find((one) => one.number === number);
  if (!membership || attempt?.stage !== 'creating') return false;
  if ((await upstreamCustomerOf(context, membership, upstream)) === undefined) return false;
  await storeSubscription(context, membership, attempt, upstream);
  return true;
}
