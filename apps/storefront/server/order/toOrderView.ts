import type { Refund } from '@stablepay/server';
import type { OrderView, Refunded } from '../../shared/orderView.ts';
import { priceLines } from '../catalogue/priceLines.ts';
import type { Order } from './parseOrderRow.ts';

type GivenBack = Pick<Refund, 'status' | 'refused' | 'left'>;

/** What failed or was cancelled gives nothing back. */
function toRefunded(refunds: readonly GivenBack[]): Refunded {
  const counted = refunds.filter(
    ({ status, refused }) => !refused && status !== 'failed' && status !== 'canceled',
  );
  if (counted.length === 0) return 'nothing';
  return counted.every(({ left }) => left === 0) ? 'all' : 'part';
}

/** The order as its own visitor may see it. */
export function toOrderView(order: Order, refunds: readonly GivenBack[] = []): OrderView {
  return {
    ...priceLines({ lines: order.lines, currency: order.currency }),
    reference: order.reference,
    state: order.state,
    late: order.late,
    refunded: toRefunded(refunds),
    attention: order.attention,
  };
}
