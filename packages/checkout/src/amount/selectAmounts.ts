import { decimalStringOf, formatDecimal, type SessionView, type TokenCode } from '@stablepay/core';

export type ShownAmounts = {
  /** The number in large type. */
  headline: string;
  /** What stands small beside it: a coin, or "either coin"; nothing beside a price. */
  token?: TokenCode | 'either' | undefined;
  /** The price of the order as the shop wrote it; left out where it is the headline already. */
  price?: string | undefined;
  /** The session says since when its rate holds. */
  isLocked?: boolean | undefined;
};

/**
 * Which amounts may be shown (display guide 3.2) without a proof, which comes with the details:
 * the price, and 1:1 for US dollars as long as nothing contradicts that.
 */
export function selectAmounts({
  session: { amount, conversion },
  locale,
}: {
  session: Pick<SessionView, 'amount' | 'conversion'>;
  locale: string;
}): ShownAmounts {
  const { currency } = amount;
  const text = decimalStringOf(amount);
  if (text === undefined) return { headline: '' };
  const price = formatDecimal({ text, currency, locale });
  const isOneToOne = currency.toUpperCase() === 'USD' && conversion === undefined;
  if (!isOneToOne) return { headline: price };
  return {
    headline: formatDecimal({ text, currency, locale, bare: true }),
    token: 'either',
    price,
  };
}
