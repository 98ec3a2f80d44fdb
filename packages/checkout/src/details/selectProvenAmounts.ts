import { formatMoney, proveConversion, type SessionView } from '@stablepay/core';
import type { ShownAmounts } from '../amount/selectAmounts.ts';

type Priced = {
  session: Pick<SessionView, 'amount' | 'conversion'>;
  locale: string;
};

/** The amount in coins that the session's own numbers prove (API reference 5.7), if they do. */
export function selectProvenAmounts({
  session: { amount, conversion },
  locale,
}: Priced): ShownAmounts | undefined {
  const proven = proveConversion({ amount, conversion });
  if (!proven) return undefined;
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 6 };
  // Intl takes decimal strings exactly; the type only knows them as literals.
  const exact = proven.decimal as Intl.StringNumericLiteral;
  return {
    headline: new Intl.NumberFormat(locale, digits).format(exact),
    token: proven.token,
    price: formatMoney({ money: amount, locale }),
    isLocked: conversion?.rateLockedAt !== undefined,
  };
}

/** `48.20 USDT`, if the session proves that this was paid. */
export function selectPaidAmount(priced: Priced): string | undefined {
  const amounts = selectProvenAmounts(priced);
  return amounts && `${amounts.headline} ${amounts.token}`;
}
