import { expect, test } from 'vitest';
import { toDecimalString } from './toDecimalString.ts';

test('writes minor units as an exact decimal string', () => {
  expect(toDecimalString({ minor: 4820, currency: 'USD' })).toBe('48.20');
});
