import type { Shop } from '../../shops/Shop.ts';
import type { Line } from '../orders/createPlainOrders.ts';

export type PlainCarts = ReturnType<typeof createPlainCarts>;

/** What each visitor has in the cart of each shop, in memory. */
export function createPlainCarts() {
  const carts = new Map<string, Map<string, number>>();
  const keyOf = (visitor: string, shop: Shop) => `${visitor} ${shop.id}`;
  return {
    /** Sets how many of a product there are, at most nine; 0 takes it out. */
    set: (cart: { visitor: string; shop: Shop; product: string; quantity: number }): void => {
      const { visitor, shop, product, quantity } = cart;
      if (!shop.products.some(({ id }) => id === product)) return;
      const key = keyOf(visitor, shop);
      const held = carts.get(key) ?? new Map<string, number>();
      if (quantity <= 0) held.delete(product);
      else held.set(product, Math.min(9, quantity));
      carts.set(key, held);
    },
    quantity: ({ visitor, shop, product }: { visitor: string; shop: Shop; product: string }) =>
      carts.get(keyOf(visitor, shop))?.get(product) ?? 0,
    /** Priced from the shop's own data, never from the browser. */
    lines: (visitor: string, shop: Shop): (Line & { id: string; art: string })[] =>
      shop.products.flatMap(({ id, name, price, art }) => {
        const quantity = carts.get(keyOf(visitor, shop))?.get(id) ?? 0;
        return quantity > 0 ? [{ id, name, price, quantity, art }] : [];
      }),
    empty: (visitor: string, shop: string): void => {
      carts.delete(`${visitor} ${shop}`);
    },
  };
}
