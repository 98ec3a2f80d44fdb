import { ValidationError } from '../errors/ValidationError.ts';
import { parseRecord } from '../parsing/fields.ts';
import { currencyOf } from './currencyOf.ts';
import type { Money } from './Money.ts';

const refuse = (path: string, message: string) =>
  new ValidationError({ code: 'invalid-money', path, message: `${path}: ${message}` });

/**
 * Reads `{ minor, currency }` from outside. Returns the currency in upper case.
 *
 * @throws ValidationError `invalid-money` for floats, unsafe integers, negative amounts and
 * currencies outside the table.
 */
export function parseMoney(value: unknown, path = 'amount'): Money {
  const record = parseRecord(value, path);
  const { minor, currency } = record;
  if (typeof minor !== 'number' || !Number.isSafeInteger(minor) || minor < 0) {
    throw refuse(path, 'minor must be an integer from 0 to 2^53 - 1.');
  }
  const known = typeof currency === 'string' ? currencyOf(currency) : undefined;
  if (!known) throw refuse(path, 'currency is not supported.');
  return { minor, currency: known.code };
}

/**
 * Reads a decimal string such as `"48.20"` exactly.
 *
 * @throws ValidationError `invalid-money` when the text is no plain decimal number, has more
 * digits than the currency, or does not fit into 2^53.
 *
 * @example
 * parseDecimal({ text: '48.20', currency: 'USD' }) // { minor: 4820, currency: 'USD' }
 */
export function parseDecimal({
  text,
  currency,
  path = 'amount',
}: {
  text: string;
  currency: string;
  path?: string | undefined;
}): Money {
  const known = currencyOf(currency);
  if (!known) throw refuse(path, 'currency is not supported.');
  const match = /^(\d{1,16})(?:\.(\d{1,16}))?$/.exec(text);
  if (!match) throw refuse(path, 'must be a plain decimal number.');
  const fraction = match[2] ?? '';
  if (fraction.length > known.decimals) {
    throw refuse(path, `must have at most ${known.decimals} decimals.`);
  }
  const minor = Number(BigInt(`${match[1]}${fraction.padEnd(known.decimals, '0')}`));
  if (!Number.isSafeInteger(minor)) throw refuse(path, 'is too large.');
  return { minor, currency: known.code };
}
