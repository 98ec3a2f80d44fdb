import { type Clock, ConfigError, errorCatalogue, ValidationError } from '@stablepay/core';
import type { ProxyRequest } from './ProxyRequest.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

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
  request: ProxyRequest;
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
  const reading = request.readBody(limit);
  let timedOut = false;
  const cancelTimer = clock.setTimer(() => {
    timedOut = true;
    reading.cancel();
  }, longestReadMs);
  let bytes: Uint8Array | undefined;
  try {
    bytes = await reading.bytes;
  } catch (cause) {
    throw unreadable(cause);
  } finally {
    cancelTimer();
  }
  if (timedOut) throw unreadable();
  if (!bytes) throw tooLarge(limit);
  return bytes;
}

/** The media type without its parameters, in lower case. */
export function mediaTypeOf(request: ProxyRequest): string {
  return (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/**
 * Reads a JSON body. Only `application/json` counts: other types can be sent by a foreign page
 * without a preflight.
 *
 * @throws ValidationError.
 */
export async function readJsonBody(params: {
  request: ProxyRequest;
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
    return JSON.parse(decoder.decode(bytes)) as unknown;
  } catch (cause) {
    throw new ValidationError({
      code: 'invalid-input',
      path: 'body',
      message: 'The body is not JSON in UTF-8.',
      cause,
    });
  }
}
