import type { Recurring } from './SandboxSubscription.ts';
import type { BillingReason, InvoicePaymentStatus, InvoiceStatus } from './subscriptionRules.ts';

/** An invoice as the sandbox keeps it. */
export type SandboxInvoice = {
  /** `in_…`; later ones sort behind earlier ones, as the cursor of the list needs (S18). */
  id: string;
  merchantId: string;
  /** The subscription. */
  parent: string;
  customer: string;
  /** The latest attempt to charge it. */
  paymentId: string;
  /** Cents. */
  amountDue: number;
  amountPaid: number;
  status: InvoiceStatus;
  paymentStatus: InvoicePaymentStatus;
  billingReason: BillingReason;
  recurring: Recurring;
  /** Unix seconds, all of them. */
  periodStart: number;
  periodEnd: number;
  created: number;
  dueDate: number;
  paidAt?: number | undefined;
};
