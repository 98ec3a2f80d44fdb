import { isStablePayError } from '@stablepay/core';
import type { SubscriptionRecord } from '../subscriptions/SubscriptionRecord.ts';
import { toSubscriptionView } from '../subscriptions/toSubscriptionView.ts';
import { authorizeSubscription } from './authorizeSubscription.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { respond, respondJson } from './respond.ts';

// However many cards are open, StablePay is asked about one subscription no more often.
const freshForMs = 5_000;

/** The record, after a look at StablePay when the last one is a while ago. */
async function readFresh({ runtime }: RouteCall, known: SubscriptionRecord) {
  const { context, settleSubscription } = runtime;
  if (context.clock.now() - known.readAt < freshForMs) return known;
  try {
    return (await settleSubscription(known.id)) ?? known;
  } catch (error) {
    // What is known stays true enough to show.
    if (!isStablePayError(error)) throw error;
    await context.report(error);
    return known;
  }
}

/** `GET {base}/subscriptions/{id}`: needs a token that may read. */
export async function readSubscriptionRoute(call: RouteCall): Promise<Response> {
  const { context } = call.runtime;
  const record = await readFresh(call, await authorizeSubscription(call, 'read'));
  const etag = `"${record.revision}"`;
  if (call.request.headers.get('If-None-Match')?.replace(/^W\//, '') === etag) {
    return respond({ status: 304, headers: { ETag: etag } });
  }
  return respondJson({
    status: 200,
    value: toSubscriptionView(record, context.clock.now()),
    headers: { ETag: etag },
  });
}
