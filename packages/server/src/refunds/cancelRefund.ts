import { ApiError } from '@stablepay/core';
import type { ProxyContext } from '../proxy/ProxyContext.ts';
import { findRefund, type FoundRefund, type SettleRefund } from './createSettleRefund.ts';

/**
 * Cancels a refund that is still processing and asks again what became of it.
 *
 * @throws ApiError `resource-missing` for one that is not ours, `refund-refused` when it has
 * ended.
 */
export async function cancelRefund(
  context: ProxyContext,
  settle: SettleRefund,
  id: string,
): Promise<FoundRefund> {
  if (!(await findRefund(context, id))) {
    throw new ApiError({
      code: 'resource-missing',
      message: 'There is no such refund of this shop.',
      status: 404,
    });
  }
  try {
    await context.stablepay.refunds.cancel(id);
  } finally {
    // Whatever the cancel said, only a reading says what is true now.
    await settle(id).catch((error: unknown) => context.report(error));
  }
  const found = await findRefund(context, id);
  if (!found) throw new Error('A refund that was there a moment ago is gone.');
  return found;
}
