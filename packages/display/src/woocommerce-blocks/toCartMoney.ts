import { currencyOf, isCurrencyCode, type Money } from '@stablepay/core';

/**
 * An amount of WooCommerce, `total` in units of `10^-minorUnit`, as exact money. A shop may round
 * its prices to other decimals than the currency's own (`wc_get_price_decimals`), so the units are
 * converted; what doesn't come out even, or is no pricing currency, is undefined: never rounded.
 */
export function toCartMoney({
  total,
  minorUnit,
  currency,
}: {
  total: string | number;
  minorUnit: number;
  currency: string;
}): Money | undefined {
  const known = isCurrencyCode(currency) ? currencyOf(currency) : undefined;
  if (!known || !Number.isInteger(minorUnit) || minorUnit < 0 || minorUnit > 8) return undefined;
  const digits = String(total);
  if (!/^\d{1,16}$/.test(digits)) return undefined;
  const shift = known.decimals - minorUnit;
  const scaled = BigInt(digits) * 10n ** BigInt(Math.max(shift, 0));
  const divisor = 10n ** BigInt(Math.max(-shift, 0));
  if (scaled % divisor !== 0n) return undefined;
  const minor = Number(scaled / divisor);
  return Number.isSafeInteger(minor) ? { minor, currency: known.code } : undefined;
}
