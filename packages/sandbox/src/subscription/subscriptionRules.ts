/** The statuses of API reference 6.3. */
export const subscriptionStatuses = [
  'incomplete',
  'trialing',
  'active',
  'past_due',
  'canceled',
  'incomplete_expired',
] as const;

export type SubscriptionStatus = (typeof subscriptionStatuses)[number];

/** The lengths a period can be counted in (API reference 6.1). */
export const intervals = ['day', 'week', 'month', 'year'] as const;

export type Interval = (typeof intervals)[number];

/** The statuses of API reference 7.1. */
export const invoiceStatuses = ['open', 'paid', 'void'] as const;

export type InvoiceStatus = (typeof invoiceStatuses)[number];

export const invoicePaymentStatuses = [
  'pending',
  'processing',
  'completed',
  'failed',
  'canceled',
  'expired',
] as const;

export type InvoicePaymentStatus = (typeof invoicePaymentStatuses)[number];

export const billingReasons = ['subscription_create', 'subscription_cycle'] as const;

export type BillingReason = (typeof billingReasons)[number];

/** Milliseconds between the tries to charge a renewal that failed (API reference 6.3). */
export const dunningDelays: readonly number[] = [300_000, 1_800_000, 7_200_000, 72_000_000];

/** How long a payer may take to authorise (A17), in seconds. */
export const authoriseWithin = 82_800;

export const isEnded = ({ status }: { status: SubscriptionStatus }): boolean =>
  status === 'canceled' || status === 'incomplete_expired';
