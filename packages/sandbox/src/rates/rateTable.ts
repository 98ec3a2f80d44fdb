import type { CurrencyCode } from '@stablepay/core';

/**
 * What one unit of each pricing currency is worth in USD, and so in USDT or USDC. Invented,
 * plausible and fixed for ever: a test that computes an amount today gets the same tomorrow.
 */
export const rateTable = {
  USD: '1',
  EUR: '1.085',
  GBP: '1.27',
  AUD: '0.655',
  CAD: '0.73',
  HKD: '0.128',
  SGD: '0.745',
  IDR: '0.0000615',
  PHP: '0.0172',
  THB: '0.0285',
  MYR: '0.225',
  MXN: '0.055',
  BRL: '0.185',
  AED: '0.2723',
  SAR: '0.2666',
  QAR: '0.2747',
  JPY: '0.00665',
  KRW: '0.00072',
  VND: '0.0000395',
  KWD: '3.25',
  OMR: '2.6',
  BHD: '2.6525',
} as const satisfies Record<CurrencyCode, string>;
