import { parseCreateSessionRequest } from '@stablepay/core';
import { openSession } from '../orders/openSession.ts';
import type { ProxyAnswer } from './ProxyAnswer.ts';
import type { RouteCall } from './ProxyRuntime.ts';
import { readJsonBody } from './readRequestBody.ts';
import { resolveReference } from './resolveReference.ts';
import { respondJson } from './respond.ts';
import { sessionTokenOf } from './sessionTokenOf.ts';
import { toSessionView } from './toSessionView.ts';

const bodyLimit = 16 * 1024;

/** `POST {base}/sessions`: the session to pay an order with, and a token for it. */
export async function createSessionRoute({ runtime, request }: RouteCall): Promise<ProxyAnswer> {
  const { context, settle } = runtime;
  const json = await readJsonBody({ request, limit: bodyLimit, clock: context.clock });
  const body = parseCreateSessionRequest(json);
  const { reference, order } = await resolveReference(context, request, body.reference);
  const { session, created } = await openSession({ context, settle, reference, order });
  return respondJson({
    status: created ? 201 : 200,
    value: {
      session: toSessionView(session, context.clock.now()),
      token: await sessionTokenOf(context, { session, scope: 'act' }),
    },
  });
}
