import { priceLines } from '../catalogue/priceLines.ts';
import { prices } from '../catalogue/prices.ts';
import { productNames } from '../catalogue/productNames.ts';
import type { Order } from './parseOrderRow.ts';

/** What StablePay is told about an order: the server's prices, nothing from the browser. */
export function toPayableOrder(order: Order) {
  const { shipping, total } = priceLines({ lines: order.lines, currency: order.currency });
  return {
    amount: total,
    description: `Halden order ${order.reference}`,
    lineItems: order.lines.map(({ productId, quantity }) => ({
      name: productNames[productId],
      unitAmount: prices[productId][order.currency],
      quantity,
    })),
    shippingAmount: shipping.minor,
  };
}
