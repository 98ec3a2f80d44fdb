import type { RefundView } from '../src/protocol/refundView.ts';

const createdAt = 1_767_225_600_000;

/** A refund on its way, changed as a test needs it. */
export function refundViewOf(changes: Partial<RefundView> = {}): RefundView {
  return {
    id: 'cs_3kT9xQ2mBv7LwZ0aRn5YcJ8d-return-1',
    reference: 'order-1001',
    status: 'processing',
    amount: { minor: 4820, currency: 'USDT' },
    createdAt,
    serverNow: createdAt + 1_000,
    revision: 1,
    ...changes,
  };
}
