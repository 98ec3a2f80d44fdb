import type { RefundEntry, RefundLedger } from '../src/refunds/RefundLedger.ts';

/** A stored refund, with what a test wants different. */
export const refundEntry = (change: Partial<RefundEntry> = {}): RefundEntry => ({
  id: 'cs_1-r1',
  revision: 1,
  amount: { minor: 1_000, currency: 'USDT' },
  status: 'processing',
  refused: false,
  told: false,
  createdAt: 0,
  ...change,
});

/** The ledger of a paid session, with what a test wants different. */
export const refundLedger = (change: Partial<RefundLedger> = {}): RefundLedger => ({
  paymentId: 'cs_1',
  source: 'charge',
  owner: { kind: 'order', reference: 'ORD-1' },
  captured: 4_820,
  refunds: [],
  revision: 1,
  ...change,
});
