import type { CurrencyCode } from '@stablepay/core';
import type { LineItem } from '../session/SandboxSession.ts';
import { invalid, optional, readInteger, readObject, readText, required } from './paramReaders.ts';

const maxRows = 200;

/** Reads `line_items` (API reference 5.1, B5, S4, S5). */
export function parseLineItems(value: unknown, currency: CurrencyCode): LineItem[] {
  const param = 'line_items';
  if (!Array.isArray(value) || value.length === 0 || value.length > maxRows) {
    throw invalid(param, `\`${param}\` must be a list of 1 to ${maxRows} rows.`);
  }
  return value.map((row: unknown, index) => parseLineItem(row, `${param}.${index}`, currency));
}

function parseLineItem(value: unknown, param: string, currency: CurrencyCode): LineItem {
  const row = readObject(value, param);
  const at = `${param}.price_data`;
  const price = readObject(required(row['price_data'], at), at);
  const rowCurrency = readText(required(price['currency'], `${at}.currency`), `${at}.currency`);
  if (rowCurrency.toUpperCase() !== currency) {
    throw invalid(`${at}.currency`, `\`${at}.currency\` must be the currency of the session.`);
  }
  const unitAmount = required(price['unit_amount'], `${at}.unit_amount`);
  const productAt = `${at}.product_data`;
  const product = readObject(required(price['product_data'], productAt), productAt);
  const name = readText(required(product['name'], `${productAt}.name`), `${productAt}.name`);
  if (name.trim() === '') throw invalid(`${productAt}.name`, 'A product needs a name.');
  const description = optional(product['description'], `${productAt}.description`, readText);
  return {
    price_data: {
      currency: rowCurrency,
      unit_amount: readInteger(unitAmount, `${at}.unit_amount`, 1),
      product_data: { name, ...(description === undefined ? {} : { description }) },
    },
    quantity: readInteger(required(row['quantity'], `${param}.quantity`), `${param}.quantity`, 1),
  };
}
