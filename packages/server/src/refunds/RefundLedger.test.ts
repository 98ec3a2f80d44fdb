import { expect, it } from 'vitest';
import { refundEntry, refundLedger } from '../../test/refundEntry.ts';
import {
  coinOf,
  isCounted,
  isRefundDone,
  isRefundOver,
  ledgerKind,
  remainingOf,
} from './RefundLedger.ts';

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

it('is in the coin that was paid, else in that of what counts', () => {
  const of = (currency: string, status: string) =>
    refundEntry({ amount: { minor: 1, currency }, status });
  const refunds = [of('USDT', 'failed'), of('USDC', 'processing'), of('USDT', 'processing')];
  expect(coinOf(refundLedger())).toBeUndefined();
  expect(coinOf(refundLedger({ refunds }))).toBe('USDC');
  expect(coinOf(refundLedger({ refunds: refunds.slice(0, 1) }))).toBeUndefined();
  expect(coinOf(refundLedger({ refunds, token: 'USDT' }))).toBe('USDT');
});

it('is read back with its coin, as older versions wrote it without, and with no other', () => {
  const stored = (token?: string) => ({ ...refundLedger(), ...(token && { token }) });
  expect(ledgerKind.parse(stored('USDC'))).toMatchObject({ token: 'USDC' });
  expect(ledgerKind.parse(stored())).toEqual(refundLedger());
  for (const token of ['DAI', 'XUSDT', 'USDTX', 'usdt']) {
    expect(() => ledgerKind.parse(stored(token))).toThrow('refunds.token');
  }
});
