import { parseDecimal, type Money } from '@stablepay/core';
import type { MountHost } from '../element/MountHost.ts';

/** The price shown before a session exists: `amount="48.20" currency="USD"`. Never sent. */
export function readAmount(read: MountHost['read']): Money | undefined {
  const text = read('amount');
  const currency = read('currency');
  if (!text || !currency) return undefined;
  try {
    return parseDecimal({ text, currency });
  } catch {
    // An option without a price is better than no checkout.
    return undefined;
  }
}
