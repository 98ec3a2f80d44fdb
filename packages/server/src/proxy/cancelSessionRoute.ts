import { cancelSession } from '../orders/cancelSession.ts';
import { authorize } from './authorize.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { respondJson } from './respond.ts';
import { toSessionView } from './toSessionView.ts';

/** `POST {base}/sessions/{id}/cancel`: needs a token that may act. */
export async function cancelSessionRoute(call: RouteCall): Promise<ProxyAnswer> {
  const { context, settle } = call.runtime;
  const { record } = await authorize(call, 'act');
  const session = await cancelSession(context, settle, record);
  return respondJson({
    status: 200,
    value: toSessionView(session, context.clock.now()),
    headers: { ETag: `"${session.revision}"` },
  });
}
