import { parseId, parseOptional } from '@stablepay/core';
import { toInvoiceView } from '../subscriptions/toSubscriptionView.ts';
import { authorizeSubscription } from './authorizeSubscription.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { respondJson } from './respond.ts';

const pageSize = 24;

/** `GET {base}/subscriptions/{id}/invoices?after=id`: needs a token that may read. */
export async function listInvoicesRoute(call: RouteCall): Promise<ProxyAnswer> {
  const { stablepay } = call.runtime.context;
  const { id } = await authorizeSubscription(call, 'read');
  const { searchParams } = call.request.url;
  const startingAfter = parseOptional(searchParams.get('after') ?? undefined, 'after', parseId);
  const page = await stablepay.invoices.list({
    subscriptionId: id,
    startingAfter,
    limit: pageSize,
  });
  return respondJson({
    status: 200,
    value: {
      // The filter is StablePay's; that nobody sees a stranger's invoice is ours to say.
      invoices: page.data.filter((invoice) => invoice.subscriptionId === id).map(toInvoiceView),
      hasMore: page.hasMore,
    },
  });
}
