import type { SandboxRefund } from '../refund/SandboxRefund.ts';
import type { SandboxCustomer } from '../subscription/SandboxCustomer.ts';
import type { SandboxInvoice } from '../subscription/SandboxInvoice.ts';
import type { SandboxPaymentMethod } from '../subscription/SandboxPaymentMethod.ts';
import type { SandboxSubscription } from '../subscription/SandboxSubscription.ts';
import type { SubscriptionPayment } from '../subscription/SubscriptionPayment.ts';

/**
 * What the store keeps besides sessions. Every record has an `id` unique within its kind, its
 * `merchantId`, and where they apply a `parent` to find it by and the `dueAt` (Unix milliseconds)
 * at which the clock does something to it.
 */
export type SandboxRecords = {
  refund: SandboxRefund;
  subscription: SandboxSubscription;
  invoice: SandboxInvoice;
  /** Payment of a subscription invoice. */
  payment: SubscriptionPayment;
  paymentMethod: SandboxPaymentMethod;
  customer: SandboxCustomer;
};

export type RecordKind = keyof SandboxRecords;

/** A record to add or replace. */
export type RecordWrite = {
  [Kind in RecordKind]: { kind: Kind; value: SandboxRecords[Kind] };
}[RecordKind];
