import { currencies, type CurrencyCode } from './currencies.ts';
import { toCode } from './toCode.ts';
import { tokens, type TokenCode } from './tokens.ts';

/**
 * The table entry of a pricing currency or token, or undefined. Codes are compared without case:
 * StablePay returns them in lower case (assumption B7).
 */
export function currencyOf(
  code: string,
): { code: CurrencyCode | TokenCode; decimals: number } | undefined {
  const upper = toCode(code);
  if (Object.hasOwn(currencies, upper)) return currencies[upper as CurrencyCode];
  if (Object.hasOwn(tokens, upper)) return tokens[upper as TokenCode];
  return undefined;
}

/** Whether `code` is one of the 22 pricing currencies, in any case. */
export function isCurrencyCode(code: unknown): code is CurrencyCode {
  return typeof code === 'string' && Object.hasOwn(currencies, toCode(code));
}
