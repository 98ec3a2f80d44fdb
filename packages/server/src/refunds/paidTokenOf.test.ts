import { expect, it } from 'vitest';
import { paidTokenOf, toTokenCode } from './paidTokenOf.ts';

const named = (targetCurrency: string) => ({ rate: '1.1', targetAmount: 5_302, targetCurrency });

it('is the coin that is known to have arrived, else the one the session names', () => {
  const received = { minor: 1, currency: 'USDC' };
  expect(paidTokenOf({ received, conversion: named('USDT') })).toBe('USDC');
  expect(paidTokenOf({ received: { minor: 1, currency: 'EUR' }, conversion: named('USDT') })).toBe(
    'USDT',
  );
  expect(paidTokenOf({ conversion: named('usdc') })).toBe('USDC');
});

it('is not known of a price in USD, or of a coin we do not know', () => {
  expect(paidTokenOf({})).toBeUndefined();
  expect(paidTokenOf({ conversion: named('DAI') })).toBeUndefined();
});

it.each([
  ['USDT', 'USDT'],
  ['usdt', 'USDT'],
  ['Usdc', 'USDC'],
  ['USD', undefined],
  ['uſdt', undefined],
  ['', undefined],
])('reads %j as %j', (code, token) => {
  expect(toTokenCode(code)).toBe(token);
});
