import { expect, it } from 'vitest';
import { refundEntry, refundLedger } from '../../test/refundEntry.ts';
import { isCounted, isRefundDone, isRefundOver, remainingOf } from './RefundLedger.ts';

// An unknown word ends nothing and gives nothing free.
it.each([
  ['pending', true, false],
  ['processing', true, false],
  ['sleeping', true, false],
  ['completed', true, true],
  ['failed', false, true],
  ['canceled', false, true],
])('a refund that is %s counts: %s, is over: %s', (status, counts, over) => {
  expect(isCounted(refundEntry({ status }))).toBe(counts);
  expect(isRefundOver(refundEntry({ status }))).toBe(over);
  expect(isCounted(refundEntry({ status, refused: true }))).toBe(false);
  expect(isRefundOver(refundEntry({ status, refused: true }))).toBe(true);
});

it('is done when it was told of, or was never taken', () => {
  expect(isRefundDone(refundEntry({ status: 'completed' }))).toBe(false);
  expect(isRefundDone(refundEntry({ status: 'completed', told: true }))).toBe(true);
  expect(isRefundDone(refundEntry({ refused: true }))).toBe(true);
});

it('leaves what arrived without what counts', () => {
  const refunds = [
    refundEntry({ amount: { minor: 1_000, currency: 'USDT' } }),
    refundEntry({ amount: { minor: 20, currency: 'USDT' }, status: 'completed' }),
    refundEntry({ amount: { minor: 3_000, currency: 'USDT' }, status: 'failed' }),
  ];
  expect(remainingOf(refundLedger({ refunds }))).toBe(3_800);
  expect(remainingOf(refundLedger())).toBe(4_820);
});
