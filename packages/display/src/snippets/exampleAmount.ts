import { currencyOf, type Money } from '@stablepay/core';

/** 48.20 in a currency, or the nearest it can write: what examples and previews show. */
export function exampleAmount(currency: string): Money {
  const decimals = currencyOf(currency)?.decimals ?? 2;
  return { minor: decimals === 0 ? 4820 : decimals === 3 ? 48_200 : 4820, currency };
}
