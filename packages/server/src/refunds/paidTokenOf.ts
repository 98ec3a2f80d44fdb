import { isTokenCode, type TokenCode } from '@stablepay/core';
import type { SessionRecord } from '../store/Store.ts';

/** Reads the name of a coin, in any case. */
export function toTokenCode(code: string | undefined): TokenCode | undefined {
  if (!isTokenCode(code)) return undefined;
  return code.toUpperCase() === 'USDC' ? 'USDC' : 'USDT';
}

/**
 * The coin a session was paid in: what the backend knows, else what the session names (API
 * reference 5.2). Undefined for a price in USD, which has no conversion and is 1:1 in either coin
 * (5.7): StablePay takes a refund in one coin only and does not say which one was paid.
 */
export function paidTokenOf({
  conversion,
  received,
}: Pick<SessionRecord, 'conversion' | 'received'>): TokenCode | undefined {
  return toTokenCode(received?.currency) ?? toTokenCode(conversion?.targetCurrency);
}
