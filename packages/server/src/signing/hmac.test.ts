import { expect, it } from 'vitest';
import { isSameSecret } from './hmac.ts';

it.each([
  ['abc', 'abc', true],
  ['', '', true],
  ['abc', 'abd', false],
  ['abc', 'bbc', false],
  ['abc', 'abcd', false],
  ['abcd', 'abc', false],
  ['', 'a', false],
])('isSameSecret(%j, %j) is %s', (a, b, isSame) => {
  expect(isSameSecret(a, b)).toBe(isSame);
});
