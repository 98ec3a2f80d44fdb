import { invoiceStatuses } from '../subscription/subscriptionRules.ts';
import { toInvoiceResource } from '../subscription/toInvoiceResource.ts';
import { parseListQuery, toListBody } from './parseListQuery.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';

/** `GET /api/v1/invoices`, by id, behind `starting_after` (API reference 7.1, 2.7, S18). */
export async function listInvoices(
  { request, merchant }: RestCall,
  { subscriptions, store }: RestContext,
): Promise<RestAnswer> {
  const { pathname, searchParams } = new URL(request.url);
  const { limit, text, word } = parseListQuery(searchParams);
  const parent = text('subscription_id');
  const customer = text('customer');
  const status = word('status', invoiceStatuses);
  const after = text('starting_after');
  await subscriptions.runDue();
  const invoices = await store.listRecords({ kind: 'invoice', merchantId: merchant.id, parent });
  const rows = invoices
    .filter((row) => customer === undefined || row.customer === customer)
    .filter((row) => status === undefined || row.status === status)
    .filter(({ id }) => after === undefined || id > after)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(toInvoiceResource);
  return { status: 200, body: toListBody({ rows, limit, url: pathname }) };
}
