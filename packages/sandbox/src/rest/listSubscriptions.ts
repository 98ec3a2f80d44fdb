import { subscriptionStatuses } from '../subscription/subscriptionRules.ts';
import { toSubscriptionResource } from '../subscription/toSubscriptionResource.ts';
import { parseListQuery, toListBody } from './parseListQuery.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';

/** `GET /api/v1/subscriptions`, newest first (API reference 6.4, S22). */
export async function listSubscriptions(
  { request, merchant }: RestCall,
  { subscriptions, store }: RestContext,
): Promise<RestAnswer> {
  const { pathname, searchParams } = new URL(request.url);
  const { limit, text, word } = parseListQuery(searchParams);
  const customer = text('customer');
  const status = word('status', subscriptionStatuses);
  await subscriptions.runDue();
  const rows = (await store.listRecords({ kind: 'subscription', merchantId: merchant.id }))
    .filter((row) => customer === undefined || row.customer === customer)
    .filter((row) => status === undefined || row.status === status)
    .reverse()
    .map(toSubscriptionResource);
  return { status: 200, body: toListBody({ rows, limit, url: pathname }) };
}
