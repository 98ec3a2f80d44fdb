import { describe, expect, it } from 'vitest';
import { fromBase64url } from './base64url.ts';

describe('base64url', () => {
  it.each([
    [[], ''],
    [[0], 'AA'],
    [[0, 0], 'AAA'],
    [[251, 255, 254], '-__-'],
    [[251, 239, 190, 255, 255, 255], '----____'],
  ])('reads %j from %j', (bytes, text) => {
    expect(fromBase64url(text)).toEqual(Uint8Array.from(bytes));
  });

  // The other alphabet, padding and white space would give one token several spellings.
  it.each(['+AAA', 'AAA/', 'A+/A', 'AAA=', ' AAA', 'AAA\n', 'A'])('reads nothing in %j', (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });
});
