import { randomText } from '../engine/randomText.ts';
import type { SandboxSession } from '../session/SandboxSession.ts';
import { toSessionResource } from '../session/toSessionResource.ts';
import { answerOnce } from './answerOnce.ts';
import { parseCreateSession } from './parseCreateSession.ts';
import { readJsonBody } from './readJsonBody.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';
import { RestError } from './RestError.ts';

/** `POST /api/v1/checkout/sessions/create` (API reference 5.1, 2.4). */
export async function createSession(call: RestCall, context: RestContext): Promise<RestAnswer> {
  return answerOnce({
    call,
    context,
    scope: 'sessions',
    ignoreKey: context.settings.current().idempotency === 'conflict',
    async create(keep) {
      const session = buildSession(call, context);
      const resource = toSessionResource({ session, baseUrl: context.baseUrl });
      const answer = { status: 201, body: JSON.stringify(resource) };
      const outcome = await context.store.insertSession({ session, answer: keep(answer)[0] });
      if (outcome === 'order-taken') {
        throw new RestError({
          code: 'order_id_conflict',
          param: 'order_id',
          message: 'A session for this order_id exists already.',
        });
      }
      context.onChange();
      return answer;
    },
  });
}

function buildSession(call: RestCall, context: RestContext): SandboxSession {
  const created = context.settings.nowSeconds();
  return {
    ...parseCreateSession(readJsonBody(call)),
    id: `cs_${randomText({ random: context.random, length: 24 })}`,
    merchantId: call.merchant.id,
    status: 'pending',
    created,
    expiresAt: created + context.lifetimeSeconds,
    choice: { token: 'USDT', network: 'tron' },
    revision: 1,
  };
}
