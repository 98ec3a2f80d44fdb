import { isStablePayError, NetworkError, type StablePayError } from '@stablepay/core';

/** Our own errors as they are; anything else (a cancelled query, say) as a broken connection. */
export function toCheckoutError(cause: unknown): StablePayError {
  if (isStablePayError(cause)) return cause;
  return new NetworkError({
    code: 'connection-failed',
    message: 'The connection could not be made or broke.',
    cause,
  });
}
