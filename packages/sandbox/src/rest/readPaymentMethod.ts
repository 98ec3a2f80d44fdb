import { toPaymentMethodResource } from '../subscription/toPaymentMethodResource.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';
import { RestError } from './RestError.ts';

/** `GET /api/v1/payment_method/{id}` (API reference 7.2). */
export async function readPaymentMethod(
  { merchant }: RestCall,
  { subscriptions, store }: RestContext,
  id: string,
): Promise<RestAnswer> {
  await subscriptions.runDue();
  const method = await store.readRecord({ kind: 'paymentMethod', id });
  if (method?.merchantId !== merchant.id) {
    throw new RestError({
      code: 'resource_missing',
      param: 'id',
      message: 'No such payment method.',
    });
  }
  return { status: 200, body: JSON.stringify(toPaymentMethodResource(method)) };
}
