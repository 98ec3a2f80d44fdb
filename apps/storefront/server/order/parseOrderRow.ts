import {
  parseArray,
  parseInteger,
  parseRecord,
  parseString,
  type UnknownRecord,
} from '@stablepay/core';
import type { OrderState } from '../../shared/orderView.ts';
import { parseProductId, parseShopCurrency } from '../../shared/shopView.ts';
import type { ShopCurrency } from '../../shared/shopCurrencies.ts';
import type { Line } from '../catalogue/priceLines.ts';

/** An order as the database keeps it. */
export type Order = {
  reference: string;
  visitor: string;
  currency: ShopCurrency;
  lines: Line[];
  state: OrderState;
  late: boolean;
  attention: string | undefined;
};

/** Reads a row of the orders table. */
export function parseOrderRow(row: UnknownRecord): Order {
  const attention = row['attention'];
  return {
    reference: parseString(row['reference'], 'reference'),
    visitor: parseString(row['visitor_id'], 'visitor_id'),
    currency: parseShopCurrency(row['currency'], 'currency'),
    lines: parseArray(JSON.parse(parseString(row['contents'], 'contents')), 'contents', parseLine),
    state: row['state'] === 'paid' ? 'paid' : 'open',
    late: row['late'] === 1,
    attention: typeof attention === 'string' ? attention : undefined,
  };
}

const parseLine = (value: unknown, path: string): Line => {
  const line = parseRecord(value, path);
  return {
    productId: parseProductId(line['productId'], `${path}.productId`),
    quantity: parseInteger(line['quantity'], `${path}.quantity`, { min: 1 }),
  };
};
