import { toInvoiceResource } from '../subscription/toInvoiceResource.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';
import { RestError } from './RestError.ts';

/** `GET /api/v1/invoices/{id}` (API reference 7.1). */
export async function readInvoice(
  { merchant }: RestCall,
  { subscriptions, store }: RestContext,
  id: string,
): Promise<RestAnswer> {
  await subscriptions.runDue();
  const invoice = await store.readRecord({ kind: 'invoice', id });
  if (invoice?.merchantId !== merchant.id) {
    throw new RestError({ code: 'resource_missing', param: 'id', message: 'No such invoice.' });
  }
  return { status: 200, body: JSON.stringify(toInvoiceResource(invoice)) };
}
