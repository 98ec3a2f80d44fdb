import type { TokenCode } from '@stablepay/core';
import type { Network } from '../session/networks.ts';
import type { RefundFailure, RefundReason, RefundStatus } from './refundRules.ts';

/** A refund as the sandbox keeps it. Plain JSON, so that any store can hold it. */
export type SandboxRefund = {
  /** Made of merchant and `refundId`, which is unique per merchant only. */
  id: string;
  merchantId: string;
  /** Id of what is refunded: a session, or the payment of a subscription invoice. */
  parent: string;
  refundId: string;
  /** Set for an ordinary payment. */
  orderId?: string | undefined;
  /** Set for the payment of a subscription invoice. */
  paymentId?: string | undefined;
  invoiceId?: string | undefined;
  subscriptionId?: string | undefined;
  /** Hundredths of the token (A10). */
  amount: number;
  currency: TokenCode;
  /** Of the payment; the refund takes the same way back. */
  network: Network;
  status: RefundStatus;
  reason?: RefundReason | undefined;
  description?: string | undefined;
  metadata: Record<string, string>;
  destinationAddress?: string | undefined;
  destinationAddressId?: number | undefined;
  failureReason?: RefundFailure | undefined;
  transactionHash?: string | undefined;
  receiptNumber?: string | undefined;
  /** Unix seconds. */
  createdAt: number;
  /** Unix seconds; set once it has ended. */
  processedAt?: number | undefined;
  /** Unix milliseconds at which it completes by itself; only while processing. */
  dueAt?: number | undefined;
};

/** The key of a refund in the store. */
export const refundKey = ({ merchantId, refundId }: { merchantId: string; refundId: string }) =>
  JSON.stringify([merchantId, refundId]);
