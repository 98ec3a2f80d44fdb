import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/runs.ts';
import { currencies } from './currencies.ts';
import { proveConversion } from './proveConversion.ts';

const eur = { minor: 10_000, currency: 'EUR' };
const conversion = { rate: '1.0834', targetCurrency: 'USDT', targetAmount: 10_834 };
const prove = (changes: Partial<typeof conversion>, amount = eur) =>
  proveConversion({ amount, conversion: { ...conversion, ...changes } });

describe('A10: an amount is shown when exactly one reading of the numbers agrees', () => {
  test('rate as tokens per unit, amount with 2 decimals', () => {
    expect(prove({})).toEqual({ token: 'USDT', decimal: '108.34' });
  });

  test('rate the other way round', () => {
    expect(prove({ rate: '0.92302' })).toEqual({ token: 'USDT', decimal: '108.34' });
  });

  test('amount with 6 decimals', () => {
    expect(prove({ targetAmount: 108_340_000 })).toEqual({ token: 'USDT', decimal: '108.34' });
    expect(prove({ targetAmount: 108_341_230 })?.decimal).toBe('108.34123');
    expect(prove({ targetAmount: 108_000_000 })?.decimal).toBe('108.00');
  });

  test('currencies without and with three decimals', () => {
    const yen = { minor: 15_000, currency: 'JPY' };
    expect(prove({ rate: '0.0067', targetAmount: 10_050 }, yen)?.decimal).toBe('100.50');
    const dinar = { minor: 10_000, currency: 'KWD' };
    expect(prove({ rate: '3.25', targetAmount: 3_250 }, dinar)?.decimal).toBe('32.50');
  });

  test('codes in lower case', () => {
    const amount = { minor: 10_000, currency: 'eur' };
    expect(prove({ targetCurrency: 'usdc' }, amount)?.token).toBe('USDC');
  });

  test('one percent off still agrees, more does not', () => {
    expect(prove({ targetAmount: 10_942 })?.decimal).toBe('109.42');
    expect(prove({ targetAmount: 10_943 })).toBeUndefined();
    expect(prove({ targetAmount: 10_726 })?.decimal).toBe('107.26');
    expect(prove({ targetAmount: 10_725 })).toBeUndefined();
  });
});

describe('everything else hides it', () => {
  test('B10: two readings that differ, near a rate of 100 or 0.01', () => {
    const yen = { minor: 10_000, currency: 'JPY' };
    expect(prove({ rate: '0.01', targetAmount: 100_000_000 }, yen)).toBeUndefined();
    expect(prove({ rate: '100', targetAmount: 100_000_000 }, yen)).toBeUndefined();
    expect(prove({ rate: '0.0067', targetAmount: 6_700 }, yen)?.decimal).toBe('67.00');
  });

  test('numbers that contradict each other', () => {
    expect(prove({ targetAmount: 20_000 })).toBeUndefined();
    expect(prove({ rate: '2' })).toBeUndefined();
  });

  test.each([
    ...['', '0', '0.0', '-1', '+1', '1e2', 'NaN', 'Infinity', '1,08', ' 1.08', '1.', '.5', '0x1'],
    ...['1'.repeat(16), `1.${'0'.repeat(19)}`],
  ])('the rate %j', (rate) => {
    expect(prove({ rate, targetAmount: 10_000 })).toBeUndefined();
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'the target amount %d',
    (targetAmount) => {
      expect(prove({ targetAmount })).toBeUndefined();
    },
  );

  test('a target that is no token, a price that is no currency, and no conversion at all', () => {
    expect(prove({ targetCurrency: 'USD' })).toBeUndefined();
    expect(prove({ targetCurrency: 'DAI' })).toBeUndefined();
    expect(prove({ targetCurrency: 'toString' })).toBeUndefined();
    expect(prove({ targetCurrency: 'uſdt' })).toBeUndefined();
    expect(prove({}, { minor: 10_000, currency: 'XAU' })).toBeUndefined();
    expect(prove({}, { minor: 0, currency: 'EUR' })).toBeUndefined();
    expect(proveConversion({ amount: eur, conversion: undefined })).toBeUndefined();
  });
});

test('whatever is shown lies within one percent of the price at the rate, in one direction', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(currencies)),
      fc.integer({ min: 1, max: 10 ** 12 }),
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.integer({ min: 1, max: 10 ** 12 }),
      ({ code, decimals }, minor, rateUnits, targetAmount) => {
        const rate = `${Math.floor(rateUnits / 10 ** 6)}.${String(rateUnits % 10 ** 6).padStart(6, '0')}`;
        const shown = proveConversion({
          amount: { minor, currency: code },
          conversion: { rate, targetCurrency: 'USDT', targetAmount },
        });
        if (!shown) return;
        const major = minor / 10 ** decimals;
        const ratios = [major * Number(rate), major / Number(rate)].map(
          (expected) => Math.abs(Number(shown.decimal) - expected) / expected,
        );
        expect(Math.min(...ratios)).toBeLessThanOrEqual(0.010_000_001);
        expect([targetAmount / 100, targetAmount / 10 ** 6]).toContainEqual(
          expect.closeTo(Number(shown.decimal), 6),
        );
      },
    ),
    { numRuns: runs(2_000) },
  );
});

test('the amount computed from price and rate is shown, unless another reading fits too', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1_000, max: 10 ** 9 }),
      fc.integer({ min: 20_000, max: 5_000_000 }),
      (minor, rateUnits) => {
        const rate = `${Math.floor(rateUnits / 10 ** 6)}.${String(rateUnits % 10 ** 6).padStart(6, '0')}`;
        const targetAmount = Math.round((minor * rateUnits) / 10 ** 6);
        if (targetAmount < 100) return;
        const shown = prove({ rate, targetAmount }, { minor, currency: 'EUR' });
        expect(Number(shown?.decimal)).toBeCloseTo(targetAmount / 100, 6);
      },
    ),
    { numRuns: runs(1_000) },
  );
});
