import { formatMoney } from '@stablepay/core';

/** Writes prices of one currency as a shopper of this language reads them. */
export const priceOf =
  ({ currency, lang }: { currency: string; lang: string }) =>
  (minor: number): string =>
    formatMoney({ money: { minor, currency }, locale: lang });
