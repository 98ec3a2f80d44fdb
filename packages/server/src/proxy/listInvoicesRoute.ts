import { parseId, parseOptional } from '@stablepay/core';
import { answerWithin } from './answerWithin.ts';
import { authorizeSubscription } from './authorizeSubscription.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { respondJson } from './respond.ts';

/** `GET {base}/subscriptions/{id}/invoices?after=id`: needs a token that may read. */
export async function listInvoicesRoute(call: RouteCall): Promise<ProxyAnswer> {
  const { context, invoicePages } = call.runtime;
  const { id } = await authorizeSubscription(call, 'read');
  const { searchParams } = call.request.url;
  const startingAfter = parseOptional(searchParams.get('after') ?? undefined, 'after', parseId);
  const page = invoicePages.read({ subscriptionId: id, startingAfter });
  return answerWithin({
    answer: page.then((value) => respondJson({ status: 200, value })),
    ...context,
  });
}
