import { expect, test } from 'vitest';
import { currencyOf, isCurrencyCode } from './currencyOf.ts';
import { isSameMoney } from './Money.ts';
import { isTokenCode } from './tokens.ts';

test('codes are compared without case (B7)', () => {
  expect(currencyOf('usd')?.code).toBe('USD');
  expect(currencyOf('uSdC')).toEqual({ code: 'USDC', decimals: 2 });
  expect(isCurrencyCode('kwd')).toBe(true);
  expect(isTokenCode('usdt')).toBe(true);
});

test('a token is no pricing currency and the other way round', () => {
  expect(isCurrencyCode('USDT')).toBe(false);
  expect(isTokenCode('USD')).toBe(false);
});

test.each(['', 'US', 'USDX', ' USD', 'toString', '__proto__', 'hasOwnProperty', 'uſd', 'ıdr'])(
  '%j is no currency',
  (code) => {
    expect(currencyOf(code)).toBeUndefined();
    expect(isCurrencyCode(code)).toBe(false);
    expect(isTokenCode(code)).toBe(false);
  },
);

test('uſdt and uſdc are no tokens', () => {
  expect(isTokenCode('uſdt')).toBe(false);
  expect(currencyOf('uſdc')).toBeUndefined();
});

test.each([[undefined], [null], [1], [{}], [['USD']]])('%o is no code', (value) => {
  expect(isCurrencyCode(value)).toBe(false);
  expect(isTokenCode(value)).toBe(false);
});

test('money is the same when number and currency are', () => {
  const usd = { minor: 1, currency: 'USD' };
  expect(isSameMoney(usd, { minor: 1, currency: 'usd' })).toBe(true);
  expect(isSameMoney(usd, { minor: 2, currency: 'USD' })).toBe(false);
  expect(isSameMoney(usd, { minor: 1, currency: 'EUR' })).toBe(false);
  expect(isSameMoney(usd, { minor: 1, currency: 'uſd' })).toBe(false);
});
