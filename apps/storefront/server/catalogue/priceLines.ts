import type { LineView, SumsView } from '../../shared/shopView.ts';
import type { ProductId } from '../../shared/products.ts';
import type { ShopCurrency } from '../../shared/shopCurrencies.ts';
import { prices, shippingRates } from './prices.ts';

/** What a cart holds before it has a price. */
export type Line = { productId: ProductId; quantity: number };

/** Prices lines from the catalogue, in integers of minor units only. */
export function priceLines({
  lines,
  currency,
}: {
  lines: readonly Line[];
  currency: ShopCurrency;
}): SumsView & { lines: LineView[] } {
  const money = (minor: number) => ({ minor, currency });
  const priced = lines.map(({ productId, quantity }) => ({
    productId,
    quantity,
    total: money(prices[productId][currency] * quantity),
  }));
  const goods = priced.reduce((sum, line) => sum + line.total.minor, 0);
  const { flat, freeFrom } = shippingRates[currency];
  const shipping = goods === 0 || goods >= freeFrom ? 0 : flat;
  return {
    lines: priced,
    subtotal: money(goods),
    shipping: money(shipping),
    total: money(goods + shipping),
  };
}
