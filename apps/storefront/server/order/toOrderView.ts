import type { OrderView } from '../../shared/orderView.ts';
import { priceLines } from '../catalogue/priceLines.ts';
import type { Order } from './parseOrderRow.ts';

/** The order as its own visitor may see it. */
export function toOrderView(order: Order): OrderView {
  return {
    ...priceLines({ lines: order.lines, currency: order.currency }),
    reference: order.reference,
    state: order.state,
    late: order.late,
    attention: order.attention,
  };
}
