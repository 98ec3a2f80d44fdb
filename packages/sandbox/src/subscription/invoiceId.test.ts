import { expect, it } from 'vitest';
import { webCryptoRandom } from '../engine/randomText.ts';
import { invoiceId } from './invoiceId.ts';

const random = webCryptoRandom;

it('sorts by its second, and behind the one before it within one', () => {
  const at = 1_767_225_600;
  let after: string | undefined;
  const ids = Array.from({ length: 200 }, (_, index) => {
    after = invoiceId({ random, at: at + Math.floor(index / 50), after });
    return after;
  });
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(200);
  expect(invoiceId({ random, at: at + 1_000, after }) > (after ?? '')).toBe(true);
  for (const id of ids) expect(id).toMatch(/^in_[0-9A-Za-z]{24}$/);
});
