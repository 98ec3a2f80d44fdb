import { ApiError } from '../errors/ApiError.ts';
import { familyOf } from '../errors/errorCodes.ts';
import { NetworkError } from '../errors/NetworkError.ts';
import type { StablePayError } from '../errors/StablePayError.ts';
import { ValidationError } from '../errors/ValidationError.ts';
import { parseErrorCode } from '../protocol/errorBody.ts';
import type { FailedAnswer } from './createTransport.ts';

/**
 * The error for an answer of the merchant's proxy outside 2xx. An answer that is not in the
 * proxy's own form came from something in between and is a transport fault, whatever its status.
 */
export function toProxyError({
  status,
  headers,
  body,
  retryAfterMs,
}: FailedAnswer): StablePayError {
  const code = parseErrorCode(body);
  if (code === undefined) {
    return new NetworkError({
      code: 'unexpected-answer',
      message: `Something other than the shop's payment proxy answered with status ${status}.`,
      status,
      retryAfterMs,
    });
  }
  const family = familyOf(code);
  const message = `The shop's payment proxy answered with status ${status}.`;
  if (family === 'validation') {
    return new ValidationError({ code: code as ValidationError['code'], path: 'body', message });
  }
  return new ApiError({
    code: family === 'api' ? (code as ApiError['code']) : 'internal',
    message,
    status,
    remoteCode: code,
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfterMs,
  });
}
