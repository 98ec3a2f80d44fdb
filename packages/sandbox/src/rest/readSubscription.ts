import type { SandboxStore } from '../store/SandboxStore.ts';
import type { SandboxSubscription } from '../subscription/SandboxSubscription.ts';
import { toCustomerObject } from '../subscription/toCustomerObject.ts';
import { toInvoiceResource } from '../subscription/toInvoiceResource.ts';
import { toPaymentMethodObject } from '../subscription/toPaymentMethodResource.ts';
import { toSubscriptionResource } from '../subscription/toSubscriptionResource.ts';
import { type Expansion, parseExpand } from './parseExpand.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';
import { RestError } from './RestError.ts';

export const noSubscription = () =>
  new RestError({ code: 'resource_missing', param: 'id', message: 'No such subscription.' });

/** `GET /api/v1/subscriptions/{id}` with `expand` (API reference 6.4). */
export async function readSubscription(
  { request, merchant }: RestCall,
  { subscriptions, store }: RestContext,
  id: string,
): Promise<RestAnswer> {
  const expansions = parseExpand(new URL(request.url).searchParams);
  const subscription = await subscriptions.read(id);
  if (subscription?.merchantId !== merchant.id) throw noSubscription();
  const resource = {
    ...toSubscriptionResource(subscription),
    ...(await expand({ subscription, expansions, store })),
  };
  return { status: 200, body: JSON.stringify(resource) };
}

async function expand({
  subscription: { latestInvoice, parent, paymentMethodId },
  expansions,
  store,
}: {
  subscription: SandboxSubscription;
  expansions: readonly Expansion[];
  store: SandboxStore;
}) {
  const wants = (name: Expansion) => expansions.includes(name);
  const invoice =
    wants('latest_invoice') && latestInvoice !== undefined
      ? await store.readRecord({ kind: 'invoice', id: latestInvoice })
      : undefined;
  const customer = wants('customer')
    ? await store.readRecord({ kind: 'customer', id: parent })
    : undefined;
  const method =
    wants('payment_method') && paymentMethodId !== undefined
      ? await store.readRecord({ kind: 'paymentMethod', id: paymentMethodId })
      : undefined;
  return {
    ...(invoice ? { latest_invoice_object: toInvoiceResource(invoice) } : {}),
    ...(customer ? { customer_object: toCustomerObject(customer) } : {}),
    ...(method ? { payment_method_object: toPaymentMethodObject(method) } : {}),
  };
}
