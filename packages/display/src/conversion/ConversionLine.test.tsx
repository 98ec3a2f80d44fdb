import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { en } from '../messages/en.ts';
import { ConversionLine } from './ConversionLine.tsx';

const text = (props: Omit<Parameters<typeof ConversionLine>[0], 'messages'>) =>
  render(<ConversionLine {...props} messages={en} />).container.textContent;
const eur = { minor: 4490, currency: 'EUR' };
const usd = { minor: 4820, currency: 'USD' };
const conversion = { rate: '1.0842', targetCurrency: 'USDT', targetAmount: 48_680_580 };

describe('ConversionLine', () => {
  it('without a session: USD 1:1, any other currency without a number', () => {
    expect(text({ amount: usd })).toContain('You pay 48.20 USDT or USDC');
    expect(text({ amount: eur })).not.toMatch(/\d (?:USDT|USDC)/);
  });

  it('check 6: with a session only what its own numbers prove', () => {
    expect(text({ amount: eur, session: { conversion } })).toContain('You pay 48.68058 USDT');
    const wrong = { ...conversion, targetAmount: 99_999_999 };
    expect(text({ amount: eur, session: { conversion: wrong } })).toBe('€44.90');
    expect(text({ amount: eur, session: {} })).toBe('€44.90');
  });

  it('check 6: a session that contradicts 1:1 takes the USD line away', () => {
    const wrong = { rate: '1', targetCurrency: 'USDT', targetAmount: 9_999 };
    expect(text({ amount: usd, session: { conversion: wrong } })).toBe('$48.20');
  });
});
