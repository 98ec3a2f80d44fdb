import type { SubscriptionPayment } from './SubscriptionPayment.ts';

/** The session object of a subscription payment (section 7.3). */
export function toPaymentResource({
  payment,
  baseUrl,
}: {
  payment: SubscriptionPayment;
  baseUrl: string;
}) {
  return {
    id: payment.id,
    url: `${baseUrl}/pay/${payment.subscriptionId}`,
    amount_total: payment.amount,
    currency: 'usd',
    payment_status: payment.status,
    created: payment.created,
    expires_at: payment.expiresAt,
    subscription_id: payment.subscriptionId,
    invoice_id: payment.parent,
    metadata: {},
  };
}
