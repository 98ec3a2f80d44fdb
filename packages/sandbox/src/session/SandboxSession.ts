import type { CurrencyCode, SessionStatus, TokenCode } from '@stablepay/core';
import type { Network } from './networks.ts';

/** A row of an order, in the form of the API (section 5.1). */
export type LineItem = {
  price_data: {
    currency: string;
    unit_amount: number;
    product_data: { name: string; description?: string | undefined };
  };
  quantity: number;
};

/** Coin and network the payer picked on the payer page. */
export type PaymentChoice = { token: TokenCode; network: Network };

/** A session as the sandbox keeps it. Plain JSON, so that any store can hold it. */
export type SandboxSession = {
  id: string;
  merchantId: string;
  orderId: string;
  status: SessionStatus;
  /** Minor units of `currency`. */
  amount: number;
  currency: CurrencyCode;
  lineItems?: LineItem[] | undefined;
  taxAmount?: number | undefined;
  shippingAmount?: number | undefined;
  successUrl?: string | undefined;
  cancelUrl?: string | undefined;
  description?: string | undefined;
  /** As the API returns it, e-mail and description included. */
  metadata: Record<string, string>;
  /** Unix seconds. */
  created: number;
  /** Unix seconds. */
  expiresAt: number;
  choice: PaymentChoice;
  /** Set once the rate is locked; never for USD (S1, S2). */
  lock?: { rate: string; targetAmount: number; lockedAt: number } | undefined;
  /** Hundredths of the token that arrived; for the payer page only, the API does not tell. */
  received?: number | undefined;
  /** Why an expired session ended: the clock, or a cancel call. */
  endedBy?: 'timeout' | 'cancel' | undefined;
  /** Grows with every change. */
  revision: number;
};
