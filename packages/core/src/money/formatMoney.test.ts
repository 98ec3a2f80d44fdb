import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { currencies } from './currencies.ts';
import { formatAmount, formatMoney } from './formatMoney.ts';

// Intl puts no-break spaces of several kinds; tests are read by people.
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

test.each([
  [4820, 'USD', 'en', '$48.20'],
  [4820, 'EUR', 'de', '48,20 €'],
  [4820, 'JPY', 'ja', '￥4,820'],
  [4820, 'KRW', 'en', '₩4,820'],
  [4820, 'IDR', 'en', 'Rp 48.20'],
  [1_234_567, 'KWD', 'en', 'KWD 1,234.567'],
  [4820, 'USDT', 'en', '48.20 USDT'],
  [4820, 'usdc', 'zh-CN', '48.20 USDC'],
  [482_000, 'USDT', 'de', '4.820,00 USDT'],
  [0, 'USD', 'en', '$0.00'],
])('%d of %s in %s is %s', (minor, currency, locale, text) => {
  expect(plain(formatMoney({ money: { minor, currency }, locale }))).toBe(text);
});

test.each(['USD', 'BRL', 'JPY'])(
  'in Arabic the sign of %s stays with its letters, which run the other way',
  (currency) => {
    const text = formatMoney({ money: { minor: 4820, currency }, locale: 'ar' });
    expect(text).toMatch(/[A-Z][$¥]\u200e$/);
  },
);

test('digits stay exact up to 2^53', () => {
  const money = { minor: Number.MAX_SAFE_INTEGER, currency: 'USD' };
  expect(formatMoney({ money, locale: 'en' })).toBe('$90,071,992,547,409.91');
  expect(formatAmount({ money, locale: 'en' })).toBe('90,071,992,547,409.91');
});

describe.each(Object.keys(currencies))('%s', (currency) => {
  test('every digit of the amount is in the text', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (minor) => {
        const text = formatMoney({ money: { minor, currency }, locale: 'en' });
        expect(BigInt(text.replaceAll(/\D/g, ''))).toBe(BigInt(minor));
      }),
      { numRuns: runs(50) },
    );
  });
});

test('what is no amount is refused, not shown as something else', () => {
  const invalid = expect.objectContaining({ code: 'invalid-money' });
  expect(() => formatMoney({ money: { minor: 0.1, currency: 'USD' }, locale: 'en' })).toThrow(
    invalid,
  );
  expect(() => formatAmount({ money: { minor: 1, currency: 'ABC' }, locale: 'en' })).toThrow(
    invalid,
  );
});
