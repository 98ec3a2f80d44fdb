import { isTokenCode, parseDecimal, proveConversion } from '@stablepay/core';
import type { SessionRecord } from '../store/Store.ts';

/**
 * What arrived for a paid session, in hundredths of the token: what the backend knows, else what
 * the session's own numbers prove, else 1:1 of a price in USD (API reference 5.7). Undefined when
 * none of them says; then the shop has to say it.
 */
export function capturedOf({ amount, conversion, received }: SessionRecord): number | undefined {
  if (received && isTokenCode(received.currency)) return received.minor;
  const proven = proveConversion({ amount, conversion });
  if (proven) {
    // It has two places or more. More than the API's two can't be refunded: cut off, never
    // rounded up.
    const text = proven.decimal.replace(/(\.\d\d)\d+$/, '$1');
    return parseDecimal({ text, currency: proven.token }).minor;
  }
  return conversion === undefined && amount.currency === 'USD' ? amount.minor : undefined;
}
