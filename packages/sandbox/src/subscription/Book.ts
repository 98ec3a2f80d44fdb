import type { WebhookEventType } from '../webhooks/WebhookEvent.ts';
import type { SandboxCustomer } from './SandboxCustomer.ts';
import type { SandboxInvoice } from './SandboxInvoice.ts';
import type { SandboxPaymentMethod } from './SandboxPaymentMethod.ts';
import type { SandboxSubscription } from './SandboxSubscription.ts';
import type { SubscriptionPayment } from './SubscriptionPayment.ts';

/** Something that happened, with the resource as it was in that moment. */
export type BookEvent = { type: WebhookEventType; resourceId: string; data: unknown };

/**
 * A subscription and what belongs to it, opened at one moment. Billing writes into it; then all of
 * it is committed in one step.
 */
export type Book = {
  /** Unix seconds; lies before now when the clock was moved past it. */
  at: number;
  subscription: SandboxSubscription;
  customer: SandboxCustomer;
  /** The latest invoice and its latest payment. */
  invoice: SandboxInvoice | undefined;
  payment: SubscriptionPayment | undefined;
  method: SandboxPaymentMethod | undefined;
  events: BookEvent[];
};
