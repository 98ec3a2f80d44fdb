import { currencyOf } from './currencyOf.ts';
import { isTokenCode } from './tokens.ts';
import type { Money } from './Money.ts';
import { toDecimalString } from './toDecimalString.ts';

/**
 * Writes an amount for people: `$48.20`, `48,20 €`, `48.20 USDT`. Digits are exact for any safe
 * integer, since `Intl.NumberFormat` is fed a decimal string.
 *
 * @example
 * formatMoney({ money: { minor: 4820, currency: 'USD' }, locale: 'en' }) // "$48.20"
 */
export function formatMoney({ money, locale }: { money: Money; locale: string }): string {
  const decimals = currencyOf(money.currency)?.decimals ?? 0;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const text = toDecimalString(money) as Intl.StringNumericLiteral;
  if (isTokenCode(money.currency)) {
    return `${new Intl.NumberFormat(locale, digits).format(text)} ${money.currency.toUpperCase()}`;
  }
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'narrowSymbol',
    ...digits,
  }).format(text);
}

/** Writes the number alone, `48.20`, in the digits of the locale. */
export function formatAmount({ money, locale }: { money: Money; locale: string }): string {
  const decimals = currencyOf(money.currency)?.decimals ?? 0;
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(toDecimalString(money) as Intl.StringNumericLiteral);
}
