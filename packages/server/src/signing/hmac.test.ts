import { expect, it } from 'vitest';
import { isSameSecret, sha256Hex } from './hmac.ts';

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

it('writes SHA-256 as lowercase hex (FIPS 180-4, "abc")', async () => {
  expect(await sha256Hex([new TextEncoder().encode('abc')])).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
