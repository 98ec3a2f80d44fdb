import { type Clock, ConfigError, errorCatalogue, ValidationError } from '@stablepay/core';

// Less than a POST has in all, so that a slow sender is told that it is slow (lessons T22).
const longestReadMs = 8_000;

function tooLarge(limit: number): ValidationError {
  return new ValidationError({
    code: 'body-too-large',
    path: 'body',
    message: `The body has more than ${limit} bytes.`,
  });
}

function unreadable(cause?: unknown): ValidationError {
  return new ValidationError({
    code: 'invalid-input',
    path: 'body',
    message: 'The body could not be read in time.',
    cause,
  });
}

/**
 * Reads the raw bytes of a request, whatever its framing says, up to a limit in bytes and time.
 *
 * @throws ValidationError `body-too-large` or `invalid-input`; ConfigError `body-already-read`
 * when something before us consumed the body.
 */
export async function readRequestBody({
  request,
  limit,
  clock,
}: {
  request: Request;
  limit: number;
  clock: Clock;
}): Promise<Uint8Array> {
  if (request.bodyUsed) {
    throw new ConfigError({
      code: 'body-already-read',
      message: 'The body of the request was read before the payment proxy saw it.',
      fix: errorCatalogue['body-already-read'].fix,
    });
  }
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) throw tooLarge(limit);
  if (!request.body) return new Uint8Array();

  const reader = request.body.getReader();
  let timedOut = false;
  const cancelTimer = clock.setTimer(() => {
    timedOut = true;
    reader.cancel().catch(() => undefined);
  }, longestReadMs);
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (timedOut) throw unreadable();
      if (done) break;
      size += value.byteLength;
      if (size > limit) {
        reader.cancel().catch(() => undefined);
        throw tooLarge(limit);
      }
      chunks.push(value);
    }
    return join(chunks, size);
  } catch (cause) {
    if (cause instanceof ValidationError) throw cause;
    throw unreadable(cause);
  } finally {
    cancelTimer();
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** The media type without its parameters, in lower case. */
export function mediaTypeOf(request: Request): string {
  return (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/**
 * Reads a JSON body. Only `application/json` counts: other types can be sent by a foreign page
 * without a preflight.
 *
 * @throws ValidationError.
 */
export async function readJsonBody(params: {
  request: Request;
  limit: number;
  clock: Clock;
}): Promise<unknown> {
  if (mediaTypeOf(params.request) !== 'application/json') {
    throw new ValidationError({
      code: 'content-type-refused',
      path: 'Content-Type',
      message: 'The body is not declared as JSON.',
    });
  }
  const bytes = await readRequestBody(params);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw new ValidationError({
      code: 'invalid-input',
      path: 'body',
      message: 'The body is not JSON in UTF-8.',
      cause,
    });
  }
}
