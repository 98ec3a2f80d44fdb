import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkOrder } from './networkOrder.ts';

describe('networkOrder', () => {
  it("follows StablePay's order and spelling", () => {
    expect(networkOrder(['solana', 'BSC', 'tron', 'ethereum'])).toEqual([
      'TRON',
      'Ethereum',
      'BSC',
      'Solana',
    ]);
  });

  it('puts networks it does not know after the others, as given', () => {
    expect(networkOrder(['Base', 'TRON', ' Polygon '])).toEqual(['TRON', 'Base', 'Polygon']);
  });

  it('check 10: names nothing that is not enabled, and nothing twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('TRON', 'tron', 'BSC'))),
        (list) => {
          const result = networkOrder(list);
          const enabled = new Set(list.map((name) => name.trim().toLowerCase()));
          expect(result.every((name) => enabled.has(name.toLowerCase()))).toBe(true);
          expect(new Set(result.map((name) => name.toLowerCase())).size).toBe(result.length);
        },
      ),
    );
  });
});
