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
  const decimals = currencyOf(currency)?.decimals ?? 0;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  // A decimal string keeps every digit; as a number the last ones could be rounded.
  const exact = text as Intl.StringNumericLiteral;
  const isToken = isTokenCode(currency);
  const style =
    bare || isToken
      ? {}
      : ({ style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const);
  const written = new Intl.NumberFormat(locale, { ...style, ...digits }).format(exact);
  return isToken && !bare ? `${written} ${currency.toUpperCase()}` : written;
}
