import { currencyOf } from './currencyOf.ts';
import { isTokenCode } from './tokens.ts';

/**
 * Writes a decimal string for people, exactly: `$48.20`, `48,20 €`, `48.20 USDT`; with
 * `bare: true` the number alone. `text` comes from `decimalStringOf` or `toDecimalString`.
 */
export function formatDecimal({
  text,
  currency,
  locale,
  bare = false,
}: {
  text: string;
  currency: string;
  locale: string;
  bare?: boolean | undefined;
}): string {
  const minimumFractionDigits = currencyOf(currency)?.decimals;
  // A decimal string keeps every digit; as a number the last ones could be rounded.
  const exact = text as Intl.StringNumericLiteral;
  const isToken = isTokenCode(currency);
  const style =
    bare || isToken
      ? {}
      : ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const);
  const written = new Intl.NumberFormat(locale, { ...style, minimumFractionDigits })
    .format(exact)
    // Between letters written from right to left the sign would leave its own: `$US 48.20`.
    .replace(/[A-Z]\W$/, '$&\u200e');
  return isToken && !bare ? `${written} ${currency.toUpperCase()}` : written;
}
