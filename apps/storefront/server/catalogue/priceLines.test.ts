import { describe, expect, it } from 'vitest';
import { productIds } from '../../shared/products.ts';
import { shopCurrencies } from '../../shared/shopCurrencies.ts';
import { priceLines } from './priceLines.ts';

describe('priceLines', () => {
  it('adds flat shipping below the free limit', () => {
    const sums = priceLines({ lines: [{ productId: 'bowl', quantity: 1 }], currency: 'USD' });
    expect(sums.subtotal).toEqual({ minor: 2420, currency: 'USD' });
    expect(sums.shipping).toEqual({ minor: 600, currency: 'USD' });
    expect(sums.total).toEqual({ minor: 3020, currency: 'USD' });
  });

  it('ships free from the limit on', () => {
    const sums = priceLines({ lines: [{ productId: 'lamp', quantity: 1 }], currency: 'EUR' });
    expect(sums.shipping.minor).toBe(0);
  });

  it('asks nothing for an empty cart', () => {
    expect(priceLines({ lines: [], currency: 'JPY' }).total).toEqual({ minor: 0, currency: 'JPY' });
  });

  it('obeys the sum rule of the API for every product and currency', () => {
    for (const currency of shopCurrencies) {
      for (const productId of productIds) {
        const { lines, shipping, total } = priceLines({
          lines: [{ productId, quantity: 3 }],
          currency,
        });
        const goods = lines.reduce((sum, line) => sum + line.total.minor, 0);
        expect(goods + shipping.minor).toBe(total.minor);
        expect(Number.isSafeInteger(total.minor)).toBe(true);
      }
    }
  });
});
