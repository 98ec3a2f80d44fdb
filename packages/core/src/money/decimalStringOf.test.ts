import { describe, expect, it } from 'vitest';
import { decimalStringOf } from './decimalStringOf.ts';

describe('decimalStringOf', () => {
  it.each([
    [{ minor: 4820, currency: 'USD' }, '48.20'],
    [{ minor: 5, currency: 'usd' }, '0.05'],
    [{ minor: 5000, currency: 'JPY' }, '5000'],
    [{ minor: -12_345, currency: 'KWD' }, '-12.345'],
    [{ minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' }, '90071992547409.91'],
  ])('writes %o as %s', (money, text) => {
    expect(decimalStringOf(money)).toBe(text);
  });

  it.each([
    { minor: 48.2, currency: 'USD' },
    { minor: Number.NaN, currency: 'USD' },
    { minor: 2 ** 53, currency: 'USD' },
    { minor: 100, currency: 'INR' },
    { minor: 100, currency: 'toString' },
  ])('leaves out %o', (money) => {
    expect(decimalStringOf(money)).toBeUndefined();
  });
});
