import type { SessionRecord } from '../src/store/Store.ts';

/** A stored session, with what a test wants different. */
export const sessionRecord = (change: Partial<SessionRecord> = {}): SessionRecord => ({
  id: 'cs_1',
  revision: 1,
  reference: 'ORD-1',
  attempt: 1,
  orderId: 'ORD-1',
  amount: { minor: 4820, currency: 'USD' },
  status: 'pending',
  url: 'https://pay.example/cs_1',
  createdAt: 0,
  expiresAt: 1_800_000,
  fundsSeen: false,
  late: false,
  canceledByUs: false,
  amountChanged: false,
  cancelRefused: false,
  mismatch: false,
  readAt: 0,
  dueAt: 0,
  effects: [],
  settled: false,
  ...change,
});
