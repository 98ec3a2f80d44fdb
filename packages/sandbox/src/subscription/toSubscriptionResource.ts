import type { SandboxSubscription, SubscriptionItem } from './SandboxSubscription.ts';

/** The subscription object of the API (section 6.2); fields that do not apply are left out. */
export function toSubscriptionResource(subscription: SandboxSubscription) {
  const optional = {
    description: subscription.description,
    payment_method_id: subscription.paymentMethodId,
    trial_end: subscription.trialEnd,
    cancel_at: subscription.cancelAt,
    canceled_at: subscription.canceledAt,
    iterations: subscription.iterations,
    latest_invoice: subscription.latestInvoice,
  };
  const present = Object.entries(optional).filter(([, value]) => value !== undefined);
  return {
    id: subscription.id,
    object: 'subscription',
    customer: subscription.customer,
    store_id: `store_${subscription.merchantId}`,
    currency: 'usd',
    status: subscription.status,
    items: [toItem(subscription.item)],
    billing_cycle_anchor: subscription.anchor,
    current_period_start: subscription.currentPeriodStart,
    current_period_end: subscription.currentPeriodEnd,
    metadata: subscription.metadata,
    created: subscription.created,
    ...Object.fromEntries(present),
  };
}

function toItem({
  id,
  priceId,
  product,
  unitAmount,
  recurring,
  quantity,
  metadata,
}: SubscriptionItem) {
  const { interval, intervalCount: interval_count } = recurring;
  return {
    id,
    price_data: {
      id: priceId,
      currency: 'usd',
      product,
      unit_amount: unitAmount,
      recurring: { interval, interval_count },
    },
    quantity,
    metadata,
  };
}
