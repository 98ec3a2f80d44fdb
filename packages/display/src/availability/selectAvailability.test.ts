import { describe, expect, it } from 'vitest';
import { en } from '../messages/en.ts';
import { formatReason } from './formatReason.ts';
import { selectAvailability } from './selectAvailability.ts';

const config = {
  currencies: [
    { code: 'USD', minimum: 10, maximum: 1_000_000 },
    { code: 'JPY', minimum: 20 },
    { code: 'EUR' },
  ],
};
const of = (minor: number, currency: string, more = {}) =>
  selectAvailability({ amount: { minor, currency }, config, ...more });

describe('selectAvailability', () => {
  it.each([
    [10, 'USD'],
    [1_000_000, 'usd'],
    [1, 'EUR'],
  ])('%i %s is within the limits', (minor, currency) => {
    expect(of(minor, currency)).toEqual({ state: 'available' });
  });

  it('a currency the shop cannot take is hidden, or disabled where the shop wants it', () => {
    expect(of(100, 'INR')).toEqual({ state: 'hidden' });
    expect(of(100, 'inr', { unsupportedCurrency: 'disable' })).toEqual({
      state: 'disabled',
      reason: { kind: 'currency', currency: 'INR' },
    });
  });

  it('an amount outside the limits is disabled, or hidden where the shop wants it', () => {
    const limit = { minor: 10, currency: 'USD' };
    expect(of(9, 'USD')).toEqual({ state: 'disabled', reason: { kind: 'belowMinimum', limit } });
    expect(of(1_000_001, 'USD')).toMatchObject({ reason: { kind: 'aboveMaximum' } });
    expect(of(9, 'USD', { outsideLimits: 'hide' })).toEqual({ state: 'hidden' });
  });

  it('offers nothing while nothing is known', () => {
    const reason = { kind: 'unavailable' };
    const amount = { minor: 1, currency: 'USD' };
    expect(selectAvailability({ amount, config: undefined })).toEqual({
      state: 'disabled',
      reason,
    });
    expect(of(1.5, 'USD')).toEqual({ state: 'disabled', reason });
  });
});

describe('formatReason', () => {
  const say = (reason: Parameters<typeof formatReason>[0]['reason']) =>
    formatReason({ reason, messages: en });

  it('speaks as the display guide does', () => {
    expect(say({ kind: 'belowMinimum', limit: { minor: 10, currency: 'USD' } })).toBe(
      'Not available for orders under $0.10',
    );
    expect(say({ kind: 'aboveMaximum', limit: { minor: 500_000, currency: 'JPY' } })).toBe(
      'Not available for orders over ¥500,000',
    );
    expect(say({ kind: 'currency', currency: 'INR' })).toBe('Not available for prices in INR');
    expect(say({ kind: 'unavailable' })).toBe('Temporarily unavailable');
  });

  it('writes no limit it cannot write exactly', () => {
    expect(say({ kind: 'belowMinimum', limit: { minor: 0.5, currency: 'USD' } })).toBe(
      'Temporarily unavailable',
    );
  });
});
