import { expect, it, vi } from 'vitest';
import { refundEntry, refundLedger } from '../../test/refundEntry.ts';
import { toRefundView } from './toRefundView.ts';

const view = (
  change: Parameters<typeof refundEntry>[0] = {},
  transactionUrl?: (hash: string) => string | undefined,
) =>
  toRefundView(
    { ledger: refundLedger(), refund: refundEntry(change) },
    { serverNow: 9, transactionUrl },
  );

const bare = {
  id: 'cs_1-r1',
  reference: 'ORD-1',
  status: 'processing',
  amount: { minor: 1_000, currency: 'USDT' },
  createdAt: 0,
  serverNow: 9,
  revision: 1,
};

it('says what there is to say, and has no field for the rest', () => {
  expect(Object.entries(view())).toEqual(Object.entries(bare));
});

it('says all that a browser may see, and nothing the shop wrote for itself', () => {
  const seen = {
    reason: 'duplicate',
    failureReason: 'insufficient_funds',
    transactionHash: '0xabc',
    receiptNumber: 'R-1',
    processedAt: 5,
  };
  const shown = view(
    { ...seen, description: 'internal', told: true },
    (hash) => `https://x/${hash}`,
  );
  expect(shown).toEqual({ ...bare, ...seen, transactionUrl: 'https://x/0xabc' });
});

it('asks for the address of a transfer only where there is one', () => {
  const transactionUrl = vi.fn(() => undefined);
  expect(view({}, transactionUrl)).toEqual(bare);
  expect(transactionUrl).not.toHaveBeenCalled();
  expect(view({ transactionHash: '0xabc' }, transactionUrl)).toEqual({
    ...bare,
    transactionHash: '0xabc',
  });
});

it('shows a transfer also where the shop has nowhere to look it up', () => {
  expect(view({ transactionHash: '0xabc' })).toEqual({ ...bare, transactionHash: '0xabc' });
});

it('calls a refund that StablePay never took failed', () => {
  expect(view({ status: 'pending', refused: true }).status).toBe('failed');
});
