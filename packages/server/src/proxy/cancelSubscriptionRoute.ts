import { parseCancelSubscriptionRequest } from '@stablepay/core';
import { isOver } from '../subscriptions/mergeSubscription.ts';
import { toSubscriptionView } from '../subscriptions/toSubscriptionView.ts';
import { authorizeSubscription } from './authorizeSubscription.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { readJsonBody } from './readRequestBody.ts';
import { respondJson } from './respond.ts';

const bodyLimit = 1_024;

/** `POST {base}/subscriptions/{id}/cancel`: needs a token that may act. */
export async function cancelSubscriptionRoute(call: RouteCall): Promise<ProxyAnswer> {
  const { context, settleSubscription } = call.runtime;
  const { clock, stablepay } = context;
  const known = await authorizeSubscription(call, 'act');
  const json = await readJsonBody({ request: call.request, limit: bodyLimit, clock });
  const { when } = parseCancelSubscriptionRequest(json);
  if (!isOver(known.status)) {
    await stablepay.subscriptions.cancel(known.id, { atPeriodEnd: when === 'period-end' });
  }
  const record = (await settleSubscription(known.id)) ?? known;
  return respondJson({
    status: 200,
    value: toSubscriptionView(record, clock.now()),
    headers: { ETag: `"${record.revision}"` },
  });
}
