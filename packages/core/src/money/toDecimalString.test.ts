import { expect, test } from 'vitest';
import { toDecimalString } from './toDecimalString.ts';

test.each([
  [4820, 'USD', '48.20'],
  [5, 'USD', '0.05'],
  [0, 'USD', '0.00'],
  [4820, 'JPY', '4820'],
  [0, 'JPY', '0'],
  [1, 'KWD', '0.001'],
  [1_234_567, 'KWD', '1234.567'],
  [4820, 'usdt', '48.20'],
  [-4820, 'USD', '-48.20'],
  [Number.MAX_SAFE_INTEGER, 'USD', '90071992547409.91'],
])('writes %d of %s as %s', (minor, currency, text) => {
  expect(toDecimalString({ minor, currency })).toBe(text);
});

test.each([
  [{ minor: 48.2, currency: 'USD' }],
  [{ minor: 2 ** 53, currency: 'USD' }],
  [{ minor: Number.NaN, currency: 'USD' }],
  [{ minor: Number.POSITIVE_INFINITY, currency: 'USD' }],
  [{ minor: 1, currency: 'XAU' }],
  [{ minor: 1, currency: 'constructor' }],
])('refuses what is no exact amount: %o', (money) => {
  expect(() => toDecimalString(money)).toThrow(
    expect.objectContaining({ code: 'invalid-money', path: 'amount' }),
  );
});
