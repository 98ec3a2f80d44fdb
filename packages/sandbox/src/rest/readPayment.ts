import { toPaymentResource } from '../subscription/toPaymentResource.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';
import { RestError } from './RestError.ts';

/** `GET /api/v1/payment/{id}`: the payment of a subscription invoice (API reference 7.3). */
export async function readPayment(
  { merchant }: RestCall,
  { subscriptions, store, baseUrl }: RestContext,
  id: string,
): Promise<RestAnswer> {
  await subscriptions.runDue();
  const payment = await store.readRecord({ kind: 'payment', id });
  if (payment?.merchantId !== merchant.id) {
    throw new RestError({ code: 'resource_missing', param: 'id', message: 'No such payment.' });
  }
  return { status: 200, body: JSON.stringify(toPaymentResource({ payment, baseUrl })) };
}
