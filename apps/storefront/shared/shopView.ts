import {
  parseArray,
  parseInteger,
  parseMoney,
  parseRecord,
  ValidationError,
  type Money,
} from '@stablepay/core';
import { isProductId, type ProductId } from './products.ts';
import { isShopCurrency, type ShopCurrency } from './shopCurrencies.ts';

/** One line of a cart or an order, priced by the server. */
export type LineView = { productId: ProductId; quantity: number; total: Money };

/** The sums under the lines. */
export type SumsView = { subtotal: Money; shipping: Money; total: Money };

/** What the shop's own pages need: prices and the visitor's cart in the chosen currency. */
export type ShopView = SumsView & {
  currency: ShopCurrency;
  products: { id: ProductId; price: Money }[];
  lines: LineView[];
};

/** Reads a product id of this shop. */
export function parseProductId(value: unknown, path: string): ProductId {
  if (isProductId(value)) return value;
  throw new ValidationError({ code: 'invalid-input', path, message: `${path} is no product.` });
}

/** Reads a currency of this shop. */
export function parseShopCurrency(value: unknown, path: string): ShopCurrency {
  if (isShopCurrency(value)) return value;
  throw new ValidationError({ code: 'invalid-input', path, message: `${path} is not offered.` });
}

/** Reads the lines of a cart or order. */
export function parseLines(value: unknown, path: string): LineView[] {
  return parseArray(value, path, (item, at) => {
    const line = parseRecord(item, at);
    return {
      productId: parseProductId(line['productId'], `${at}.productId`),
      quantity: parseInteger(line['quantity'], `${at}.quantity`, { min: 1 }),
      total: parseMoney(line['total'], `${at}.total`),
    };
  });
}

/** Reads subtotal, shipping and total. */
export function parseSums(value: unknown, path: string): SumsView {
  const record = parseRecord(value, path);
  return {
    subtotal: parseMoney(record['subtotal'], `${path}.subtotal`),
    shipping: parseMoney(record['shipping'], `${path}.shipping`),
    total: parseMoney(record['total'], `${path}.total`),
  };
}

/** Reads the answer of the shop and cart calls. */
export function parseShopView(value: unknown): ShopView {
  const record = parseRecord(value, 'shop');
  return {
    ...parseSums(record, 'shop'),
    currency: parseShopCurrency(record['currency'], 'shop.currency'),
    products: parseArray(record['products'], 'shop.products', (item, at) => {
      const product = parseRecord(item, at);
      return {
        id: parseProductId(product['id'], `${at}.id`),
        price: parseMoney(product['price'], `${at}.price`),
      };
    }),
    lines: parseLines(record['lines'], 'shop.lines'),
  };
}
