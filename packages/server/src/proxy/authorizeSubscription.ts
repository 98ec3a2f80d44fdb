import { subscriptionKind, type SubscriptionRecord } from '../subscriptions/SubscriptionRecord.ts';
import type { TokenScope } from '../tokens/accessToken.ts';
import { authorizeResource, resourceNotFound } from './authorizeResource.ts';
import type { RouteCall } from './ProxyRuntime.ts';

/** The subscription of the path, when the request's token is for it and wide enough. */
export async function authorizeSubscription(
  call: RouteCall,
  scope: TokenScope,
): Promise<SubscriptionRecord> {
  const id = await authorizeResource(call, 'subscription', scope);
  const stored = await call.runtime.context.store.readRecord(subscriptionKind, id);
  if (!stored) throw resourceNotFound();
  return stored.record;
}
