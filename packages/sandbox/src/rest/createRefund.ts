import { refundKey, type SandboxRefund } from '../refund/SandboxRefund.ts';
import { toRefundResource } from '../refund/toRefundResource.ts';
import { answerOnce, replay } from './answerOnce.ts';
import { findRefundable } from './findRefundable.ts';
import { type CreateRefundParams, parseCreateRefund } from './parseCreateRefund.ts';
import { readJsonBody } from './readJsonBody.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';
import { RestError } from './RestError.ts';

/** `POST /api/v1/refunds/create` (API reference 8.1, 8.3): `refund_id` is the idempotency key. */
export async function createRefund(call: RestCall, context: RestContext): Promise<RestAnswer> {
  const { store, signer, settings } = context;
  const isStrict = settings.current().idempotency === 'conflict';
  return answerOnce({
    call,
    context,
    scope: 'refunds',
    ignoreKey: isStrict,
    async create(keep) {
      const params = parseCreateRefund(readJsonBody(call));
      const digest = await signer.digest(new TextEncoder().encode(JSON.stringify(params)));
      const key = `${call.merchant.id} refund_id ${params.refundId}`;
      const first = await store.readAnswer(key);
      if (first && isStrict) throw taken();
      if (first) return replay({ first, digest, param: 'refund_id' });

      const value = await buildRefund(call, context, params);
      const answer = { status: 201, body: JSON.stringify(toRefundResource(value)) };
      await store.commit({
        records: [{ kind: 'refund', value }],
        answers: [{ key, value: { digest, ...answer } }, ...keep(answer)],
      });
      context.onChange();
      return answer;
    },
  });
}

async function buildRefund(
  { merchant }: RestCall,
  { store, settings, refundDelayMs }: RestContext,
  { source, ...params }: CreateRefundParams,
): Promise<SandboxRefund> {
  const { remaining, id, choice, ...named } = await findRefundable({
    source,
    currency: params.currency,
    merchantId: merchant.id,
    store,
  });
  if (params.amount > remaining) {
    throw new RestError({
      code: 'refund_amount_exceeds_remaining',
      param: 'amount',
      message: `At most ${remaining} of this payment can still be refunded.`,
    });
  }
  return {
    ...params,
    ...named,
    id: refundKey({ merchantId: merchant.id, refundId: params.refundId }),
    merchantId: merchant.id,
    parent: id,
    network: choice.network,
    status: 'processing',
    createdAt: settings.nowSeconds(),
    dueAt: settings.now() + refundDelayMs,
  };
}

const taken = () =>
  new RestError({
    code: 'idempotency_conflict',
    param: 'refund_id',
    message: 'A refund with this refund_id exists already; read it.',
  });
