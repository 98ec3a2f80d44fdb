import type { DatabaseSync } from 'node:sqlite';
import { parseInteger } from '@stablepay/core';
import { isShopCurrency, type ShopCurrency } from '../../shared/shopCurrencies.ts';
import { parseProductId } from '../../shared/shopView.ts';
import type { ProductId } from '../../shared/products.ts';
import type { Line } from '../catalogue/priceLines.ts';

export type Carts = ReturnType<typeof createCarts>;

/** The visitors' carts and the currency each of them chose. */
export function createCarts(database: DatabaseSync) {
  const readCurrency = database.prepare('select currency from visitors where id = ?');
  const writeCurrency = database.prepare(
    'insert into visitors (id, currency) values (?, ?) on conflict (id) do update set currency = excluded.currency',
  );
  const readLines = database.prepare(
    'select product_id, quantity from cart_lines where visitor_id = ? order by rowid',
  );
  const writeLine = database.prepare(
    `insert into cart_lines (visitor_id, product_id, quantity) values (?, ?, ?)
     on conflict (visitor_id, product_id) do update set quantity = excluded.quantity`,
  );
  const dropLine = database.prepare(
    'delete from cart_lines where visitor_id = ? and product_id = ?',
  );

  return {
    currency: (visitor: string): ShopCurrency => {
      const stored = readCurrency.get(visitor)?.['currency'];
      return isShopCurrency(stored) ? stored : 'USD';
    },
    setCurrency: (visitor: string, currency: ShopCurrency): void => {
      writeCurrency.run(visitor, currency);
    },
    lines: (visitor: string): Line[] =>
      readLines.all(visitor).map((row) => ({
        productId: parseProductId(row['product_id'], 'product_id'),
        quantity: parseInteger(row['quantity'], 'quantity'),
      })),
    /** Sets how many of a product are in the cart; 0 takes it out. */
    setQuantity: (visitor: string, productId: ProductId, quantity: number): void => {
      if (quantity === 0) dropLine.run(visitor, productId);
      else writeLine.run(visitor, productId, quantity);
    },
  };
}
