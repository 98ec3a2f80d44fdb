import type { Money, TokenCode } from '@stablepay/core';
import { refundRefused } from './findRefundable.ts';
import { toTokenCode } from './paidTokenOf.ts';
import type { RefundParams } from './RefundParams.ts';

const coinOfCaptured = ({ minor, currency }: Money) => {
  const coin = toTokenCode(currency);
  if (coin && Number.isSafeInteger(minor)) return coin;
  throw refundRefused('captured must be an amount of USDT or USDC.');
};

const coinOfCurrency = (currency: string) => {
  const coin = toTokenCode(currency);
  if (coin) return coin;
  throw refundRefused('currency must be USDT or USDC.');
};

/**
 * The coin the shop names, in whichever field.
 *
 * @throws ApiError `refund-refused` for no coin, or for two.
 */
export function namedCoin({
  amount,
  currency,
  captured,
}: Pick<RefundParams, 'amount' | 'currency' | 'captured'>): TokenCode | undefined {
  const [coin, other] = new Set([
    ...(amount ? [coinOfCurrency(amount.currency)] : []),
    ...(currency === undefined ? [] : [coinOfCurrency(currency)]),
    ...(captured ? [coinOfCaptured(captured)] : []),
  ]);
  if (other) throw refundRefused('amount, currency and captured must name the same coin.');
  return coin;
}
