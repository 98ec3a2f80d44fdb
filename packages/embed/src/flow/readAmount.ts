import { parseDecimal, type Money } from '@stablepay/core';
import type { RowElement } from '../element/RowElement.ts';

/** The price shown before a session exists: `amount="48.20" currency="USD"`. Never sent. */
export function readAmount(element: RowElement): Money | undefined {
  const text = element.read('amount');
  const currency = element.read('currency');
  if (!text || !currency) return undefined;
  try {
    return parseDecimal({ text, currency });
  } catch {
    // An option without a price is better than no checkout.
    return undefined;
  }
}
