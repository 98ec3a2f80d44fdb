import type { LinkSessionResponse } from '@stablepay/core';
import { authorize } from './authorize.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { respondJson } from './respond.ts';
import { sessionTokenOf } from './sessionTokenOf.ts';

/**
 * `POST {base}/sessions/{id}/link`: a token that may look at the session and nothing else, for a
 * link to another device. Needs a token that may act, so that a link makes no further links.
 */
export async function linkSessionRoute(call: RouteCall): Promise<ProxyAnswer> {
  const { record: session } = await authorize(call, 'act');
  const token = await sessionTokenOf(call.runtime.context, { session, scope: 'read' });
  return respondJson({ status: 200, value: { token } satisfies LinkSessionResponse });
}
