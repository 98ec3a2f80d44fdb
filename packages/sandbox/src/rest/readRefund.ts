import { refundKey } from '../refund/SandboxRefund.ts';
import { toRefundResource } from '../refund/toRefundResource.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';
import { RestError } from './RestError.ts';

export const noRefund = () =>
  new RestError({ code: 'resource_missing', param: 'id', message: 'No such refund.' });

/** `GET /api/v1/refunds/{refund_id}` (API reference 8.2). */
export async function readRefund(
  { merchant }: RestCall,
  { refunds }: RestContext,
  refundId: string,
): Promise<RestAnswer> {
  const refund = await refunds.read(refundKey({ merchantId: merchant.id, refundId }));
  if (!refund) throw noRefund();
  return { status: 200, body: JSON.stringify(toRefundResource(refund)) };
}
