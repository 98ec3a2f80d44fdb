import { ValidationError } from '../errors/ValidationError.ts';
import { decimalStringOf } from './decimalStringOf.ts';
import type { Money } from './Money.ts';

/**
 * Writes an amount as an exact decimal string, `4820` USD as `"48.20"`.
 *
 * @throws ValidationError `invalid-money` for a currency outside the table or an unsafe integer.
 */
export function toDecimalString(money: Money): string {
  const text = decimalStringOf(money);
  if (text === undefined) {
    throw new ValidationError({
      code: 'invalid-money',
      path: 'amount',
      message: 'The amount is not an integer of a supported currency.',
    });
  }
  return text;
}
