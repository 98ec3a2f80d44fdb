import { isStablePayError, parseRecord } from '@stablepay/core';
import type { RequestLog } from './createRequestLog.ts';

type Handler = (request: Request) => Promise<Response>;

/** Notes every answer of a handler, the spoilt ones too. */
export function withRequestLog({
  handler,
  log,
  now,
  merchantOf,
}: {
  handler: Handler;
  log: RequestLog;
  /** Unix milliseconds of the sandbox. */
  now: () => number;
  merchantOf: (request: Request) => string | undefined;
}): Handler {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const idempotencyKey = request.headers.get('Idempotency-Key') ?? undefined;
    const merchantId = merchantOf(request);
    const response = await handler(request);
    const { status } = response;
    log.add({
      at: now(),
      method: request.method,
      path: pathname + search,
      status,
      merchantId,
      idempotencyKey,
      ...(status >= 400 ? await reasonOf(response.clone()) : {}),
    });
    return response;
  };
}

async function reasonOf(response: Response): Promise<{ code?: string; param?: string }> {
  try {
    const { code, param } = parseRecord(
      parseRecord(await response.json(), 'body')['error'],
      'error',
    );
    return {
      ...(typeof code === 'string' ? { code } : {}),
      ...(typeof param === 'string' ? { param } : {}),
    };
  } catch (error) {
    // A fault switch answers with something else than the envelope.
    if (error instanceof SyntaxError || isStablePayError(error)) return {};
    throw error;
  }
}
