import { ValidationError } from '../errors/ValidationError.ts';
import { currencyOf } from './currencyOf.ts';
import type { Money } from './Money.ts';

/**
 * Writes an amount as an exact decimal string, `4820` USD as `"48.20"`.
 *
 * @throws ValidationError `invalid-money` for a currency outside the table or an unsafe integer.
 */
export function toDecimalString({ minor, currency }: Money): string {
  const known = currencyOf(currency);
  if (!known || !Number.isSafeInteger(minor)) {
    throw new ValidationError({
      code: 'invalid-money',
      path: 'amount',
      message: 'The amount is not an integer of a supported currency.',
    });
  }
  const digits = String(Math.abs(minor)).padStart(known.decimals + 1, '0');
  const whole = digits.slice(0, digits.length - known.decimals);
  const fraction = known.decimals === 0 ? '' : `.${digits.slice(-known.decimals)}`;
  return `${minor < 0 ? '-' : ''}${whole}${fraction}`;
}
