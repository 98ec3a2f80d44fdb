/** A currency in which a shop can price an order. */
export type Currency = {
  /** ISO 4217 code, upper case. */
  code: string;
  /** Decimal places of the minor unit, ISO 4217 (assumption A16 where StablePay is silent). */
  decimals: 0 | 2 | 3;
};

/**
 * The 22 pricing currencies of StablePay.
 * Source: https://docs.stablepayfi.ai/en/product/Payment-Links-Multi-Currency-Pricing
 */
export const currencies = {
  USD: { code: 'USD', decimals: 2 },
  EUR: { code: 'EUR', decimals: 2 },
  GBP: { code: 'GBP', decimals: 2 },
  AUD: { code: 'AUD', decimals: 2 },
  CAD: { code: 'CAD', decimals: 2 },
  HKD: { code: 'HKD', decimals: 2 },
  SGD: { code: 'SGD', decimals: 2 },
  IDR: { code: 'IDR', decimals: 2 },
  PHP: { code: 'PHP', decimals: 2 },
  THB: { code: 'THB', decimals: 2 },
  MYR: { code: 'MYR', decimals: 2 },
  MXN: { code: 'MXN', decimals: 2 },
  BRL: { code: 'BRL', decimals: 2 },
  AED: { code: 'AED', decimals: 2 },
  SAR: { code: 'SAR', decimals: 2 },
  QAR: { code: 'QAR', decimals: 2 },
  JPY: { code: 'JPY', decimals: 0 },
  KRW: { code: 'KRW', decimals: 0 },
  VND: { code: 'VND', decimals: 0 },
  KWD: { code: 'KWD', decimals: 3 },
  OMR: { code: 'OMR', decimals: 3 },
  BHD: { code: 'BHD', decimals: 3 },
} as const satisfies Record<string, Currency>;

export type CurrencyCode = keyof typeof currencies;
