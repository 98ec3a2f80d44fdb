import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCartMoney } from './toCartMoney.ts';

describe('toCartMoney', () => {
  it.each([
    ['4820', 2, 'USD', { minor: 4820, currency: 'USD' }],
    [4820, 2, 'usd', { minor: 4820, currency: 'USD' }],
    ['48', 0, 'USD', { minor: 4800, currency: 'USD' }],
    ['482000', 4, 'USD', { minor: 4820, currency: 'USD' }],
    ['7200', 0, 'JPY', { minor: 7200, currency: 'JPY' }],
    ['720000', 2, 'JPY', { minor: 7200, currency: 'JPY' }],
    ['48200', 3, 'KWD', { minor: 48_200, currency: 'KWD' }],
    ['9007199254740991', 2, 'USD', { minor: 9007199254740991, currency: 'USD' }],
  ])('%s with %i decimals in %s', (total, minorUnit, currency, expected) => {
    expect(toCartMoney({ total, minorUnit, currency })).toEqual(expected);
  });

  it.each([
    ['rounds nothing away', '48205', 3, 'USD'],
    ['half a yen', '720050', 2, 'JPY'],
    ['beyond what a number holds', '9007199254740992', 2, 'USD'],
    ['a currency StablePay does not price in', '4820', 2, 'INR'],
    ['a coin', '4820', 2, 'USDT'],
    ['a fraction', '48.20', 2, 'USD'],
    ['a float', 48.2, 2, 'USD'],
    ['less than nothing', '-4820', 2, 'USD'],
    ['no number', '', 2, 'USD'],
    ['an odd unit', '4820', -1, 'USD'],
    ['a broken unit', '4820', Number.NaN, 'USD'],
  ])('refuses: %s', (_, total, minorUnit, currency) => {
    expect(toCartMoney({ total, minorUnit, currency })).toBeUndefined();
  });

  it('never throws, and gives whole minor units or nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.nat().map(String)),
        fc.oneof(fc.integer(), fc.double()),
        fc.oneof(fc.string(), fc.constantFrom('USD', 'JPY', 'KWD')),
        (total, minorUnit, currency) => {
          const money = toCartMoney({ total, minorUnit, currency });
          expect(money === undefined || Number.isSafeInteger(money.minor)).toBe(true);
        },
      ),
    );
  });
});
