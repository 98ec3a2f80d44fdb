import { currencyOf } from './currencyOf.ts';
import type { Money } from './Money.ts';
import { placePoint } from './placePoint.ts';

/**
 * An amount as an exact decimal string, `4820` USD as `"48.20"`, or undefined when `money` is no
 * safe integer of a known currency. For views, which leave out what can't be shown exactly; code
 * that needs an amount uses `toDecimalString`, which throws.
 */
export function decimalStringOf({ minor, currency }: Money): string | undefined {
  const known = currencyOf(currency);
  if (!known || !Number.isSafeInteger(minor)) return undefined;
  const digits = String(Math.abs(minor));
  return `${minor < 0 ? '-' : ''}${placePoint({ digits, decimals: known.decimals })}`;
}
