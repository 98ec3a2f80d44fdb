import { ApiError } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { updateOrder } from '../settle/updateOrder.ts';

/**
 * A person's decision: funds were seen on the newest session, it ended without success, and the
 * order may be paid anew. The next "pay" then opens the next attempt.
 *
 * @throws ApiError `order-not-found`.
 */
export async function releaseOrder(context: ProxyContext, reference: string): Promise<void> {
  const order = await updateOrder(context, reference, (record) => ({
    ...record,
    attempts: record.attempts.map((attempt, index) =>
      index === record.attempts.length - 1 ? { ...attempt, released: true } : attempt,
    ),
  }));
  if (!order) {
    throw new ApiError({
      code: 'order-not-found',
      message: 'There is no payment for this order.',
      status: 404,
    });
  }
}
