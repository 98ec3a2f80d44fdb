import { currencies, type CurrencyCode } from '@stablepay/core';
import { rateTable } from './rateTable.ts';

/** `targetAmount` is in hundredths of the token (A10). */
export type Quote = { rate: string; targetAmount: number };

const tokenDecimals = 2;

/**
 * What `amount` minor units of a currency cost in USDT or USDC, rounded half up to at least 0.01
 * (S1), or undefined when the result does not fit into 2^53. Integers throughout.
 */
export function convertToToken({
  amount,
  currency,
}: {
  amount: number;
  currency: CurrencyCode;
}): Quote | undefined {
  const rate = rateTable[currency];
  const [whole = '0', fraction = ''] = rate.split('.');
  const numerator = BigInt(amount) * BigInt(`${whole}${fraction}`) * 10n ** BigInt(tokenDecimals);
  const denominator = 10n ** BigInt(currencies[currency].decimals + fraction.length);
  const rounded = (2n * numerator + denominator) / (2n * denominator);
  const targetAmount = Number(rounded > 0n ? rounded : 1n);
  return Number.isSafeInteger(targetAmount) ? { rate, targetAmount } : undefined;
}
