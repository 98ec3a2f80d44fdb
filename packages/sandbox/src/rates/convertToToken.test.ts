import { currencies, type CurrencyCode, proveConversion } from '@stablepay/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertToToken } from './convertToToken.ts';
import { rateTable } from './rateTable.ts';

const codes = Object.keys(currencies) as CurrencyCode[];

test('the table has a rate for each of the 22 currencies and no other', () => {
  expect(codes).toHaveLength(22);
  expect(Object.keys(rateTable).sort()).toEqual([...codes].sort());
});

describe.each(codes)('%s', (currency) => {
  // Below a few dollars rounding to 0.01 can cost the 1 % of the check (API reference 5.7).
  const minor = fc.integer({ min: 1_000_000, max: 9_000_000_000 });

  test('the numbers of any larger amount prove themselves (A10)', () => {
    fc.assert(
      fc.property(minor, (amount) => {
        const quote = convertToToken({ amount, currency });
        if (!quote) throw new Error('no quote');
        const { rate, targetAmount } = quote;
        const proven = proveConversion({
          amount: { minor: amount, currency },
          conversion: { rate, targetCurrency: 'USDT', targetAmount },
        });
        const cents = String(targetAmount).padStart(3, '0');
        expect(proven?.decimal).toBe(`${cents.slice(0, -2)}.${cents.slice(-2)}`);
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ['USD', 4820, 4820],
  ['EUR', 4400, 4774],
  ['JPY', 1000, 665],
  ['KWD', 1000, 325],
  ['KRW', 1, 1],
  ['EUR', 1, 1],
  ['HKD', 50, 6],
] as const)('%s %i minor units are %i hundredths of a coin', (currency, amount, expected) => {
  expect(convertToToken({ amount, currency })?.targetAmount).toBe(expected);
});

test('an amount whose conversion does not fit into 2^53 has no quote', () => {
  expect(convertToToken({ amount: Number.MAX_SAFE_INTEGER, currency: 'KRW' })).toBeDefined();
  expect(convertToToken({ amount: Number.MAX_SAFE_INTEGER, currency: 'GBP' })).toBeUndefined();
});
