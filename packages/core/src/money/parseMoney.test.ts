import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { currencies } from './currencies.ts';
import { parseDecimal, parseMoney } from './parseMoney.ts';
import { toDecimalString } from './toDecimalString.ts';
import { tokens } from './tokens.ts';

const everyCurrency = [...Object.values(currencies), ...Object.values(tokens)];
const invalidMoney = expect.objectContaining({ code: 'invalid-money' });

test('there are 22 pricing currencies with the decimals of ISO 4217', () => {
  const table = Object.values(currencies);
  expect(table).toHaveLength(22);
  for (const { code, decimals } of table) {
    const iso = new Intl.NumberFormat('en', { style: 'currency', currency: code });
    // Browsers round the rupiah to whole units by custom; ISO 4217 gives it two.
    const expected = code === 'IDR' ? 2 : iso.resolvedOptions().maximumFractionDigits;
    expect({ code, decimals }).toEqual({ code, decimals: expected });
  }
});

describe.each(everyCurrency)('$code', ({ code, decimals }) => {
  test('every amount survives being written and read', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (minor) => {
        const money = { minor, currency: code };
        expect(parseDecimal({ text: toDecimalString(money), currency: code })).toEqual(money);
        expect(parseMoney(JSON.parse(JSON.stringify(money)))).toEqual(money);
      }),
      { numRuns: runs(300) },
    );
  });

  test('one digit too many is refused, never rounded', () => {
    const text = `1.${'0'.repeat(decimals + 1)}`;
    expect(() => parseDecimal({ text, currency: code })).toThrow(invalidMoney);
    const enough = decimals === 0 ? '1' : `1.${'9'.repeat(decimals)}`;
    expect(parseDecimal({ text: enough, currency: code }).minor).toBe(
      decimals === 0 ? 1 : 2 * 10 ** decimals - 1,
    );
  });
});

describe('parseDecimal', () => {
  test('fills up missing decimals', () => {
    expect(parseDecimal({ text: '48', currency: 'USD' }).minor).toBe(4800);
    expect(parseDecimal({ text: '48.2', currency: 'usd' })).toEqual({
      minor: 4820,
      currency: 'USD',
    });
  });

  test('stops at 2^53', () => {
    const read = (text: string) => parseDecimal({ text, currency: 'JPY' }).minor;
    expect(read('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => read('9007199254740992')).toThrow(invalidMoney);
    expect(() => read('9999999999999999')).toThrow(invalidMoney);
    expect(() => parseDecimal({ text: '90071992547409.92', currency: 'USD' })).toThrow(
      invalidMoney,
    );
  });

  test.each([
    ...['', ' ', '.', '.5', '5.', '1,5', '1.2.3', '+1', '-1', ' 1', '1 ', '1\n', '1e3', '0x10'],
    ...['NaN', 'Infinity', '１２', '٣', '1_000', '$1', '1'.repeat(17), `0.${'0'.repeat(17)}`],
  ])('refuses %j', (text) => {
    expect(() => parseDecimal({ text, currency: 'USD' })).toThrow(invalidMoney);
  });

  test('refuses a currency outside the table', () => {
    expect(() => parseDecimal({ text: '1', currency: 'XAU', path: 'total' })).toThrow(
      expect.objectContaining({ code: 'invalid-money', path: 'total' }),
    );
  });

  test('T16: any text is read exactly or refused with our own error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...everyCurrency),
        (text, { code }) => {
          try {
            const money = parseDecimal({ text, currency: code });
            expect(Number.isSafeInteger(money.minor)).toBe(true);
            expect(Number(toDecimalString(money))).toBe(Number(text));
          } catch (error) {
            expect(error).toEqual(invalidMoney);
          }
        },
      ),
      { numRuns: runs(5_000) },
    );
  }, 60_000);
});

describe('parseMoney', () => {
  test('gives the code in upper case, as the API answers in lower case', () => {
    expect(parseMoney({ minor: 1, currency: 'jpy' })).toEqual({ minor: 1, currency: 'JPY' });
  });

  test.each([
    [{ minor: 1.5, currency: 'USD' }],
    [{ minor: -1, currency: 'USD' }],
    [{ minor: 2 ** 53, currency: 'USD' }],
    [{ minor: Number.NaN, currency: 'USD' }],
    [{ minor: '1', currency: 'USD' }],
    [{ minor: 1n, currency: 'USD' }],
    [{ minor: 1, currency: 'XXX' }],
    [{ minor: 1, currency: 'toString' }],
    [{ minor: 1, currency: '__proto__' }],
    [{ minor: 1, currency: 1 }],
    [{ minor: 1 }],
    [{}],
    // Letters that become ASCII only when they are upper-cased.
    [{ minor: 1, currency: 'uſd' }],
    [{ minor: 1, currency: 'ıdr' }],
  ])('refuses %o', (value) => {
    expect(() => parseMoney(value, 'total')).toThrow(
      expect.objectContaining({ code: 'invalid-money', path: 'total' }),
    );
  });

  test.each([[null], [undefined], ['1'], [1], [[]]])('refuses %o as no object', (value) => {
    expect(() => parseMoney(value)).toThrow(expect.objectContaining({ code: 'invalid-input' }));
  });
});
