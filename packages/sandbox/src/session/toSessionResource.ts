import type { SandboxSession } from './SandboxSession.ts';

/** The session object of the API (section 5.2); fields that do not apply are left out. */
export function toSessionResource({
  session,
  baseUrl,
}: {
  session: SandboxSession;
  baseUrl: string;
}) {
  const { lock } = session;
  return {
    id: session.id,
    url: `${baseUrl}/pay/${session.id}`,
    amount_total: session.amount,
    currency: session.currency.toLowerCase(),
    payment_status: session.status,
    created: session.created,
    expires_at: session.expiresAt,
    ...(session.lineItems === undefined ? {} : { line_items: session.lineItems }),
    ...(session.taxAmount === undefined ? {} : { tax_amount: session.taxAmount }),
    ...(session.shippingAmount === undefined ? {} : { shipping_amount: session.shippingAmount }),
    ...(lock === undefined
      ? {}
      : {
          exchange_rate: lock.rate,
          target_currency: session.choice.token,
          target_amount_total: lock.targetAmount,
          rate_locked_at: lock.lockedAt,
        }),
    metadata: session.metadata,
  };
}
