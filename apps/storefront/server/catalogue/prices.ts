import type { ProductId } from '../../shared/products.ts';
import type { ShopCurrency } from '../../shared/shopCurrencies.ts';

/**
 * The only place a price comes from, in minor units of each currency. A shop sets its prices per
 * currency; nothing is converted here.
 */
export const prices: Record<ProductId, Record<ShopCurrency, number>> = {
  mug: { USD: 1800, EUR: 1700, JPY: 2800 },
  bowl: { USD: 2420, EUR: 2290, JPY: 3700 },
  plate: { USD: 2200, EUR: 2090, JPY: 3400 },
  pitcher: { USD: 4600, EUR: 4390, JPY: 7000 },
  vase: { USD: 5800, EUR: 5490, JPY: 8900 },
  lamp: { USD: 12900, EUR: 12200, JPY: 19800 },
};

/** Flat shipping, free from an amount of goods on. */
export const shippingRates: Record<ShopCurrency, { flat: number; freeFrom: number }> = {
  USD: { flat: 600, freeFrom: 10000 },
  EUR: { flat: 590, freeFrom: 9500 },
  JPY: { flat: 900, freeFrom: 15000 },
};
