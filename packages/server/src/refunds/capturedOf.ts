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
    // More places than the API's two can't be refunded: cut off, never rounded up.
    const [whole = '0', fraction = ''] = proven.decimal.split('.');
    const text = `${whole}.${fraction.slice(0, 2).padEnd(2, '0')}`;
    return parseDecimal({ text, currency: proven.token }).minor;
  }
  return conversion === undefined && amount.currency === 'USD' ? amount.minor : undefined;
}
