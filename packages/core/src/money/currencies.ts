/** A currency in which a shop can price an order. */
export type Currency = {
  /** ISO 4217 code, upper case. */
  code: string;
  /** Decimal places of the minor unit, ISO 4217 (assumption A16 where StablePay is silent). */
  decimals: 0 | 2 | 3;
};

// Without repeating every code, since this is on every checkout page.
const decimalsOf = {
  USD: 2,
  EUR: 2,
  GBP: 2,
  AUD: 2,
  CAD: 2,
  HKD: 2,
  SGD: 2,
  IDR: 2,
  PHP: 2,
  THB: 2,
  MYR: 2,
  MXN: 2,
  BRL: 2,
  AED: 2,
  SAR: 2,
  QAR: 2,
  JPY: 0,
  KRW: 0,
  VND: 0,
  KWD: 3,
  OMR: 3,
  BHD: 3,
} as const satisfies Record<string, Currency['decimals']>;

export type CurrencyCode = keyof typeof decimalsOf;

/**
 * The 22 pricing currencies of StablePay.
 * Source: https://docs.stablepayfi.ai/en/product/Payment-Links-Multi-Currency-Pricing
 */
export const currencies = Object.fromEntries(
  Object.entries(decimalsOf).map(([code, decimals]) => [code, { code, decimals }]),
  // The keys of the table, each with its own code.
) as { [C in CurrencyCode]: { code: C; decimals: (typeof decimalsOf)[C] } };
