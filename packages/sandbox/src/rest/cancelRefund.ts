import { isStablePayError } from '@stablepay/core';
import { refundKey } from '../refund/SandboxRefund.ts';
import { noRefund } from './readRefund.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';
import { RestError } from './RestError.ts';

/**
 * `POST /api/v1/refunds/{refund_id}/cancel` (API reference 8.2): only while processing, also not a
 * second time.
 */
export async function cancelRefund(
  { merchant }: RestCall,
  { refunds }: RestContext,
  refundId: string,
): Promise<RestAnswer> {
  const id = refundKey({ merchantId: merchant.id, refundId });
  const found = await refunds.read(id);
  if (!found) throw noRefund();
  if (found.status === 'canceled') throw notCancelable(found.status);
  try {
    const refund = await refunds.command({ id, command: 'cancel' });
    const { status, processedAt: canceled_at } = refund;
    return { status: 200, body: JSON.stringify({ refund_id: refundId, status, canceled_at }) };
  } catch (cause) {
    if (isStablePayError(cause)) throw notCancelable(found.status);
    throw cause;
  }
}

const notCancelable = (status: string) =>
  new RestError({
    code: 'refund_not_cancelable',
    message: `Only a processing refund can be cancelled; this one is ${status}.`,
  });
