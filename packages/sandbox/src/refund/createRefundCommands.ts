import type { Merchant } from '../engine/SandboxMerchant.ts';
import type { SandboxStore } from '../store/SandboxStore.ts';
import type { Refunds } from './createRefunds.ts';
import type { RefundCommand } from './refundCommands.ts';
import type { RefundFailure } from './refundRules.ts';
import { refundKey, type SandboxRefund } from './SandboxRefund.ts';

/** A refund by the merchant's own id; `merchantId` is needed where two merchants use the same. */
export type RefundTarget = { refundId: string; merchantId?: string | undefined };

/**
 * What a tester may do to refunds. The three ends throw ApiError `resource-missing` for an unknown
 * refund and `request-refused` for one that ended otherwise; repeating one changes nothing.
 */
export type RefundCommands = {
  refund: (target: RefundTarget) => Promise<SandboxRefund | undefined>;
  /** Newest first; at most 100 unless told otherwise. `charge` is a session or payment id. */
  refunds: (filter?: {
    limit?: number | undefined;
    charge?: string | undefined;
  }) => Promise<SandboxRefund[]>;
  /** Ends a refund before its delay is over, with a simulated transaction. */
  completeRefund: (target: RefundTarget) => Promise<SandboxRefund>;
  failRefund: (
    target: RefundTarget & { reason?: RefundFailure | undefined },
  ) => Promise<SandboxRefund>;
  cancelRefund: (target: RefundTarget) => Promise<SandboxRefund>;
};

const defaultLimit = 100;

export function createRefundCommands({
  store,
  merchants,
  refunds,
}: {
  store: SandboxStore;
  merchants: readonly Merchant[];
  refunds: Refunds;
}): RefundCommands {
  const keyOf = async ({ refundId, merchantId }: RefundTarget) => {
    if (merchantId !== undefined) return refundKey({ merchantId, refundId });
    for (const { id } of merchants) {
      const key = refundKey({ merchantId: id, refundId });
      if (await store.readRecord({ kind: 'refund', id: key })) return key;
    }
    return '';
  };
  const end = async (target: RefundTarget, command: RefundCommand, failureReason?: RefundFailure) =>
    refunds.command({ id: await keyOf(target), command, failureReason });

  return {
    refund: async (target) => refunds.read(await keyOf(target)),
    async refunds({ limit = defaultLimit, charge } = {}) {
      await refunds.completeDue();
      const rows = await store.listRecords({ kind: 'refund', parent: charge });
      return rows.reverse().slice(0, limit);
    },
    completeRefund: (target) => end(target, 'complete'),
    failRefund: ({ reason, ...target }) => end(target, 'fail', reason),
    cancelRefund: (target) => end(target, 'cancel'),
  };
}
