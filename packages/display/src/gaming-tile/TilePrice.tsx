import {
  type Conversion,
  decimalStringOf,
  formatDecimal,
  isTokenCode,
  type Money,
  proveConversion,
} from '@stablepay/core';

/**
 * The price on a tile: the bare number for USD, which either coin pays 1:1; a proven quote in its
 * coin; otherwise the price in its own currency (display guide 4.3).
 */
export function TilePrice({
  amount,
  conversion,
  locale,
}: {
  amount: Money;
  conversion?: Conversion | undefined;
  locale: string;
}) {
  const { currency } = amount;
  const text = decimalStringOf(amount);
  if (text === undefined || isTokenCode(currency)) return null;
  const proven = conversion && proveConversion({ amount, conversion });
  // What a session says against 1:1 is stronger than 1:1.
  const bare = currency.toUpperCase() === 'USD' && !conversion;
  return (
    <span className="sp-tile__price">
      {proven
        ? `${formatDecimal({ text: proven.decimal, currency: 'USD', locale, bare: true })} ${proven.token}`
        : formatDecimal({ text, currency, locale, bare })}
    </span>
  );
}
