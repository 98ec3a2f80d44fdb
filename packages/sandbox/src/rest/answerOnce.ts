import type { StoredAnswer } from '../store/SandboxStore.ts';
import { invalid } from './paramReaders.ts';
import type { RestAnswer, RestCall, RestContext } from './RestContext.ts';
import { RestError } from './RestError.ts';

/** An answer to keep for the day its key comes back. */
export type KeptAnswer = { key: string; value: StoredAnswer };

const maxKeyLength = 128;

/**
 * Does a create once per idempotency key (A5, B2). The create runs in its turn, so that nothing
 * comes between what it reads and what it writes; it stores what `keep` gives it together with
 * the resource. With `ignoreKey` every call is a first one.
 */
export async function answerOnce({
  call: { request, body, merchant },
  context: { signer, serialize, store },
  scope,
  ignoreKey,
  create,
}: {
  call: RestCall;
  context: RestContext;
  /** Keys of different operations don't meet. */
  scope: string;
  ignoreKey: boolean;
  create: (keep: (answer: RestAnswer) => KeptAnswer[]) => Promise<RestAnswer>;
}): Promise<RestAnswer> {
  const digest = await signer.digest(body);
  const given = readIdempotencyKey(request);
  const key = given === undefined || ignoreKey ? undefined : `${merchant.id} ${scope} ${given}`;
  return serialize(async () => {
    const first = key === undefined ? undefined : await store.readAnswer(key);
    if (first) return replay({ first, digest, param: 'Idempotency-Key' });
    return create((answer) => (key === undefined ? [] : [{ key, value: { digest, ...answer } }]));
  });
}

/**
 * The first answer of a key again.
 *
 * @throws RestError `idempotency_conflict` when the request was another one then.
 */
export function replay({
  first,
  digest,
  param,
}: {
  first: StoredAnswer;
  digest: string;
  param: string;
}): RestAnswer {
  if (first.digest === digest) return { status: first.status, body: first.body };
  throw new RestError({
    code: 'idempotency_conflict',
    param,
    message: `This \`${param}\` was used with another request.`,
  });
}

function readIdempotencyKey(request: Request): string | undefined {
  const key = request.headers.get('Idempotency-Key') ?? '';
  if (key.length > maxKeyLength) {
    throw invalid('Idempotency-Key', `The key may have at most ${maxKeyLength} characters.`);
  }
  return key === '' ? undefined : key;
}
