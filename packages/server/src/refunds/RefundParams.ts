import type { Money, RefundReason, TokenCode } from '@stablepay/core';

/** Which payment is given back: an order's, one session's, or that of a subscription invoice. */
export type RefundTarget =
  | {
      reference: string;
      /** A session of the order other than the one that fulfilled it: a payment made twice. */
      sessionId?: string | undefined;
    }
  | { invoiceId: string };

export type RefundParams = RefundTarget & {
  /**
   * The shop's name for this refund, e.g. the number of the return: 1 to 48 letters, digits, `_`
   * and `-`. A repeated call with the same key is the same refund.
   */
  key: string;
  /** In USDT or USDC: the coin that was paid. Left out, it is everything that is left. */
  amount?: Money | undefined;
  /**
   * The coin that was paid, for everything that is left of a payment that does not say it: prices
   * in USD, which are 1:1 in either coin. Never guessed.
   */
  currency?: TokenCode | undefined;
  reason?: RefundReason | undefined;
  description?: string | undefined;
  /**
   * What arrived, where the session's own numbers do not prove it: prices that are not in USD
   * and whose conversion StablePay did not name.
   */
  captured?: Money | undefined;
};
