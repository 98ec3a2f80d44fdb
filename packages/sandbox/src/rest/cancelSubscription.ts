import { toSubscriptionResource } from '../subscription/toSubscriptionResource.ts';
import { invalid, readBody } from './paramReaders.ts';
import { readJsonBody } from './readJsonBody.ts';
import { noSubscription } from './readSubscription.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';

/** `POST /api/v1/subscriptions/{id}/cancel` (API reference 6.4, A6, S23). */
export async function cancelSubscription(
  call: RestCall,
  { subscriptions }: RestContext,
  id: string,
): Promise<RestAnswer> {
  const atPeriodEnd = readAtPeriodEnd(call);
  const found = await subscriptions.read(id);
  if (found?.merchantId !== call.merchant.id) throw noSubscription();
  const subscription = (await subscriptions.cancel({ id, atPeriodEnd })) ?? found;
  return { status: 200, body: JSON.stringify(toSubscriptionResource(subscription)) };
}

function readAtPeriodEnd(call: RestCall): boolean {
  if (call.body.length === 0) return false;
  const value = readBody(readJsonBody(call))['cancel_at_period_end'];
  if (value === undefined) return false;
  if (typeof value === 'boolean') return value;
  throw invalid('cancel_at_period_end', '`cancel_at_period_end` must be true or false.');
}
