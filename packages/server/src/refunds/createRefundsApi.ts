import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { cancelRefund } from './cancelRefund.ts';
import { createRefund } from './createRefund.ts';
import type { FoundRefund, SettleRefund } from './createSettleRefund.ts';
import { ledgerKind, type RefundEntry, remainingOf } from './RefundLedger.ts';
import type { RefundParams } from './RefundParams.ts';

/** A refund as the shop's back office sees it. */
export type Refund = RefundEntry & {
  /** The order, or the plan. */
  reference: string;
  /** The session, or the payment of a subscription invoice. */
  paymentId: string;
  /** What can still be given back of that payment, in hundredths of the token. */
  left: number;
};

/** Refunds, for the shop's own back office. Who may call this is the shop's to decide. */
export type RefundsApi = {
  /**
   * Gives back a payment or a part of it, never more than was captured, however many call at
   * once. A repeated call with the same key is the same refund.
   */
  refund: (params: RefundParams) => Promise<Refund>;
  /** Cancels a refund that is still processing. Throws ApiError `refund-refused` afterwards. */
  cancelRefund: (id: string) => Promise<Refund>;
  /** All refunds of an order, in the order they were made. */
  refunds: (reference: string) => Promise<Refund[]>;
};

const toRefund = ({ ledger, refund }: FoundRefund): Refund => ({
  ...refund,
  reference: ledger.owner.reference,
  paymentId: ledger.paymentId,
  left: Math.max(0, remainingOf(ledger)),
});

/** Makes {@link RefundsApi}. */
export function createRefundsApi(context: ProxyContext, settleRefund: SettleRefund): RefundsApi {
  return {
    refund: async (params) => toRefund(await createRefund(context, params)),
    cancelRefund: async (id) => toRefund(await cancelRefund(context, settleRefund, id)),
    refunds: async (reference) => {
      const order = (await context.store.readOrder(reference))?.record;
      const found: Refund[] = [];
      for (const { sessionId } of order?.attempts ?? []) {
        if (sessionId === undefined) continue;
        const ledger = (await context.store.readRecord(ledgerKind, sessionId))?.record;
        if (ledger) found.push(...ledger.refunds.map((refund) => toRefund({ ledger, refund })));
      }
      return found;
    },
  };
}
