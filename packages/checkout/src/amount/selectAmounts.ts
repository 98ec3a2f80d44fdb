import {
  formatAmount,
  formatMoney,
  proveConversion,
  type ProvenConversion,
  type SessionView,
} from '@stablepay/core';

export type ShownAmounts = {
  /** The number in large type. */
  headline: string;
  /** What stands small beside it: a coin, or "either coin"; nothing beside a price. */
  token?: ProvenConversion['token'] | 'either' | undefined;
  /** The price of the order as the shop wrote it; left out where it is the headline already. */
  price?: string | undefined;
};

type Priced = Pick<SessionView, 'amount' | 'conversion'>;

/**
 * Which amounts may be shown (display guide 3.2, API reference 5.7). A coin amount only where the
 * session's own numbers prove it, or 1:1 for US dollars as long as nothing contradicts that.
 */
export function selectAmounts({
  session: { amount, conversion },
  locale,
}: {
  session: Priced;
  locale: string;
}): ShownAmounts {
  const price = formatMoney({ money: amount, locale });
  const proven = proveConversion({ amount, conversion });
  if (proven) {
    return { headline: formatDecimal({ ...proven, locale }), token: proven.token, price };
  }
  const isOneToOne = amount.currency.toUpperCase() === 'USD' && conversion === undefined;
  if (!isOneToOne) return { headline: price };
  return { headline: formatAmount({ money: amount, locale }), token: 'either', price };
}

/** `48.20 USDT`, if the session proves that this was paid. */
export function selectPaidAmount({
  session: { amount, conversion },
  locale,
}: {
  session: Priced;
  locale: string;
}): string | undefined {
  const proven = proveConversion({ amount, conversion });
  return proven && `${formatDecimal({ ...proven, locale })} ${proven.token}`;
}

function formatDecimal({ decimal, locale }: { decimal: string; locale: string }): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 6 };
  // Intl takes decimal strings exactly; the type only knows them as literals.
  return new Intl.NumberFormat(locale, digits).format(decimal as Intl.StringNumericLiteral);
}
