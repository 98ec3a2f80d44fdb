import { formatDecimal } from './formatDecimal.ts';
import type { Money } from './Money.ts';
import { toDecimalString } from './toDecimalString.ts';

/**
 * Writes an amount for people: `$48.20`, `48,20 €`, `48.20 USDT`. Digits are exact for any safe
 * integer, since `Intl.NumberFormat` is fed a decimal string.
 *
 * @throws ValidationError `invalid-money` for a currency outside the table or an unsafe integer.
 *
 * @example
 * formatMoney({ money: { minor: 4820, currency: 'USD' }, locale: 'en' }) // "$48.20"
 */
export function formatMoney({ money, locale }: { money: Money; locale: string }): string {
  return formatDecimal({ text: toDecimalString(money), currency: money.currency, locale });
}

/** Writes the number alone, `48.20`, in the digits of the locale. */
export function formatAmount({ money, locale }: { money: Money; locale: string }): string {
  const { currency } = money;
  return formatDecimal({ text: toDecimalString(money), currency, locale, bare: true });
}
