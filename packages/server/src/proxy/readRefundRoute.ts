import { findRefund, type FoundRefund } from '../refunds/createSettleRefund.ts';
import { isRefundOver, type RefundLedger } from '../refunds/RefundLedger.ts';
import { toRefundView } from '../refunds/toRefundView.ts';
import { type TokenKind, verifyAccessToken } from '../tokens/accessToken.ts';
import { bearerOf, parsePathId, resourceNotFound } from './authorizeResource.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { respond, respondJson } from './respond.ts';

/** Whose token may look: the order's or subscription's, and that of the session that was paid. */
function readersOf({ owner, paymentId }: RefundLedger): { kind: TokenKind; id: string }[] {
  return owner.kind === 'order'
    ? [
        { kind: 'order', id: owner.reference },
        { kind: 'session', id: paymentId },
      ]
    : [{ kind: 'subscription', id: owner.subscriptionId }];
}

async function authorize({ runtime, request, id }: RouteCall): Promise<FoundRefund> {
  const { context } = runtime;
  const text = bearerOf(request);
  const found = await findRefund(context, parsePathId(id));
  if (!found || text === undefined) throw resourceNotFound();
  const { tokenSecrets: secrets, clock } = context;
  for (const reader of readersOf(found.ledger)) {
    const given = { ...reader, text, scope: 'read', secrets, now: clock.now() } as const;
    if (await verifyAccessToken(given)) return found;
  }
  throw resourceNotFound();
}

/** The refund after a look at StablePay, or what is known of it where that takes too long. */
async function readFresh({ runtime }: RouteCall, known: FoundRefund): Promise<FoundRefund> {
  const { context, refundReads } = runtime;
  const { id } = known.refund;
  if (isRefundOver(known.refund)) return known;
  await refundReads.look(id);
  return (await findRefund(context, id)) ?? known;
}

/** `GET {base}/refunds/{id}`: needs a token of the order, session or subscription it belongs to. */
export async function readRefundRoute(call: RouteCall): Promise<ProxyAnswer> {
  const { clock, transactionUrl } = call.runtime.context;
  const found = await readFresh(call, await authorize(call));
  const etag = `"${found.refund.revision}"`;
  if (call.request.headers.get('If-None-Match')?.replace(/^W\//, '') === etag) {
    return respond({ status: 304, headers: { ETag: etag } });
  }
  return respondJson({
    status: 200,
    value: toRefundView(found, { serverNow: clock.now(), transactionUrl }),
    headers: { ETag: etag },
  });
}
