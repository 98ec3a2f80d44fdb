import { parseJson } from '../http/parseJson.ts';
import { randomText } from '../engine/randomText.ts';
import type { SandboxSession } from '../session/SandboxSession.ts';
import { toSessionResource } from '../session/toSessionResource.ts';
import { invalid } from './paramReaders.ts';
import { parseCreateSession } from './parseCreateSession.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';
import { RestError } from './RestError.ts';

const maxKeyLength = 128;

/** `POST /api/v1/checkout/sessions/create` (API reference 5.1, 2.4). */
export async function createSession(call: RestCall, context: RestContext): Promise<RestAnswer> {
  const { request, body, merchant } = call;
  const { store, serialize, signer } = context;
  const digest = await signer.digest(body);
  const key = readIdempotencyKey(request);
  const answerKey = key === undefined ? undefined : `${merchant.id} sessions ${key}`;

  return serialize(async () => {
    const first = answerKey === undefined ? undefined : await store.readAnswer(answerKey);
    if (first) {
      if (first.digest === digest) return { status: first.status, body: first.body };
      throw new RestError({
        code: 'idempotency_conflict',
        param: 'Idempotency-Key',
        message: 'This idempotency key was used with another body.',
      });
    }

    const session = buildSession(call, context);
    const resource = toSessionResource({ session, baseUrl: context.baseUrl });
    const answer = { status: 201, body: JSON.stringify(resource) };
    const outcome = await store.insertSession({
      session,
      answer:
        answerKey === undefined ? undefined : { key: answerKey, value: { digest, ...answer } },
    });
    if (outcome === 'order-taken') {
      throw new RestError({
        code: 'order_id_conflict',
        param: 'order_id',
        message: 'A session for this order_id exists already.',
      });
    }
    context.onChange();
    return answer;
  });
}

function buildSession({ request, body, merchant }: RestCall, context: RestContext): SandboxSession {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/json *(;|$)/i.test(type)) {
    throw invalid('Content-Type', 'Send the body as application/json.');
  }
  const json = parseJson(body);
  if (!json) throw invalid(undefined, 'The body is not JSON in UTF-8.');
  const created = context.settings.nowSeconds();
  return {
    ...parseCreateSession(json.value),
    id: `cs_${randomText({ random: context.random, length: 24 })}`,
    merchantId: merchant.id,
    status: 'pending',
    created,
    expiresAt: created + context.lifetimeSeconds,
    choice: { token: 'USDT', network: 'tron' },
    revision: 1,
  };
}

function readIdempotencyKey(request: Request): string | undefined {
  const key = request.headers.get('Idempotency-Key') ?? '';
  if (key.length > maxKeyLength) {
    throw invalid('Idempotency-Key', `The key may have at most ${maxKeyLength} characters.`);
  }
  return key === '' ? undefined : key;
}
