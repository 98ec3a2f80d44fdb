import { describe, expect, it } from 'vitest';
import { selectPaidAmount, selectProvenAmounts } from '../details/selectProvenAmounts.ts';
import { selectAmounts } from './selectAmounts.ts';
import { selectReceived } from './selectReceived.ts';

const usd = { minor: 4820, currency: 'USD' };
const eur = { minor: 4490, currency: 'EUR' };
const toUsdt = (rate: string, targetAmount: number) => ({
  rate,
  targetCurrency: 'USDT',
  targetAmount,
});

describe('selectAmounts', () => {
  const shown = (session: Parameters<typeof selectAmounts>[0]['session'], locale = 'en') =>
    selectProvenAmounts({ session, locale }) ?? selectAmounts({ session, locale });

  it('shows US dollars 1:1 in either coin', () => {
    expect(shown({ amount: usd })).toEqual({ headline: '48.20', token: 'either', price: '$48.20' });
  });

  it('shows another currency as it is', () => {
    expect(shown({ amount: eur })).toEqual({ headline: '€44.90' });
    expect(shown({ amount: { minor: 5000, currency: 'JPY' } })).toEqual({ headline: '¥5,000' });
  });

  it('shows a coin amount that the numbers of the session prove', () => {
    expect(shown({ amount: eur, conversion: toUsdt('1.085', 4872) })).toEqual({
      headline: '48.72',
      token: 'USDT',
      price: '€44.90',
      isLocked: false,
    });
    const locked = { ...toUsdt('1.085', 4872), rateLockedAt: 1 };
    expect(shown({ amount: eur, conversion: locked }).isLocked).toBe(true);
    // Without the proof, which is loaded later, there is only the price.
    const priced = { session: { amount: eur, conversion: locked }, locale: 'en' };
    expect(selectAmounts(priced)).toEqual({ headline: '€44.90' });
  });

  it('shows only the price when they contradict each other', () => {
    expect(shown({ amount: eur, conversion: toUsdt('1.085', 9999) })).toEqual({
      headline: '€44.90',
    });
    expect(shown({ amount: usd, conversion: toUsdt('1.085', 9999) })).toEqual({
      headline: '$48.20',
    });
  });

  it('writes the digits of the locale', () => {
    const amount = { minor: 123456789, currency: 'USD' };
    expect(shown({ amount }, 'de').headline).toBe('1.234.567,89');
  });
});

describe('selectPaidAmount', () => {
  it('names the coin only when it is proven', () => {
    const session = { amount: eur, conversion: toUsdt('1.085', 4872) };
    expect(selectPaidAmount({ session, locale: 'en' })).toBe('48.72 USDT');
    expect(selectPaidAmount({ session: { amount: usd }, locale: 'en' })).toBeUndefined();
  });
});

describe('selectReceived', () => {
  it('has numbers only where the backend has them, in the same currency, and less than due', () => {
    const select = (received: { minor: number; currency: string } | undefined) =>
      selectReceived({ session: { amount: usd, received }, locale: 'en' });
    expect(select({ minor: 4500, currency: 'usd' })).toEqual({
      received: '$45.00',
      due: '$48.20',
      missing: '$3.20',
    });
    expect(select(undefined)).toBeUndefined();
    expect(select({ minor: 4500, currency: 'USDT' })).toBeUndefined();
    expect(select({ minor: 4820, currency: 'USD' })).toBeUndefined();
  });
});
