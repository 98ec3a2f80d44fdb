import { describe, expect, it } from 'vitest';
import { chineseTitle } from './chineseTitle.ts';
import { en } from './en.ts';
import { fillMessage } from './fillMessage.ts';
import { selectPlural } from './selectPlural.ts';
import { splitTitle } from './splitTitle.ts';

describe('chineseTitle', () => {
  it('is within the limit of a title and begins with the coin pair', () => {
    expect(Array.from(chineseTitle).length).toBeLessThanOrEqual(30);
    expect(splitTitle({ ...en, title: chineseTitle })).toEqual({
      pair: 'USDT | USDC',
      rest: '稳定币支付',
    });
  });
});

describe('selectPlural', () => {
  const forms = { one: 'one', few: 'few', other: 'other' };

  it.each([
    ['en', 1, 'one'],
    ['en', 7, 'other'],
    ['ru', 21, 'one'],
    ['ru', 3, 'few'],
    ['ru', 5, 'other'],
    ['ja', 1, 'other'],
  ])('in %s, %d takes the form %s', (locale, count, form) => {
    expect(selectPlural({ forms, count, locale })).toBe(form);
  });
});

describe('splitTitle', () => {
  it('splits after the coin pair', () => {
    expect(splitTitle(en)).toEqual({ pair: 'USDT | USDC', rest: 'Stablecoin Payment' });
  });

  it('leaves another title whole', () => {
    expect(splitTitle({ title: 'Stablecoins', shortTitle: 'USDT | USDC' })).toEqual({
      pair: 'Stablecoins',
    });
  });
});

describe('fillMessage', () => {
  it('fills slots with the value as it is', () => {
    const values = { amount: '$& {price} 1' };
    expect(fillMessage({ message: 'Pay {amount}.', values })).toBe('Pay $& {price} 1.');
  });

  it('leaves a slot without a value to be seen', () => {
    expect(fillMessage({ message: '{toString} {x}', values: {} })).toBe('{toString} {x}');
  });
});
