import {
  ApiError,
  errorCatalogue,
  type ErrorBody,
  isStablePayError,
  type StablePayError,
  ValidationError,
} from '@stablepay/core';

/** Any error as one of the kit's: what nobody foresaw becomes `internal`, its text kept inside. */
export function toKnownError(error: unknown): StablePayError {
  if (isStablePayError(error)) return error;
  return new ApiError({
    code: 'internal',
    message: 'The payment proxy failed.',
    status: 500,
    cause: error,
  });
}

/** Errors of somebody else's API are our 502: their status means nothing to the browser. */
export function statusOf(error: StablePayError): number {
  return errorCatalogue[error.code].status;
}

/** `Retry-After` in whole seconds for errors that pass by themselves. */
export function retryAfterOf(error: StablePayError): string | undefined {
  if (!error.retryable) return undefined;
  const wanted = 'retryAfterMs' in error ? error.retryAfterMs : undefined;
  return String(Math.max(1, Math.ceil((typeof wanted === 'number' ? wanted : 2_000) / 1_000)));
}

/** What a browser gets to read: a code and what to do, no detail of ours or StablePay's. */
export function toErrorBody(error: StablePayError, requestId: string): ErrorBody {
  const path = 'path' in error && typeof error.path === 'string' ? { path: error.path } : {};
  return {
    error: { code: error.code, message: errorCatalogue[error.code].fix, ...path, requestId },
  };
}

/** The one answer for an unknown id and for a missing, foreign, expired or too small token. */
export function sessionNotFound(): ApiError {
  return new ApiError({
    code: 'session-not-found',
    message: 'No session for this id and token.',
    status: 404,
  });
}

export function routeNotFound(): ValidationError {
  return new ValidationError({
    code: 'route-not-found',
    path: 'url',
    message: 'The proxy has no such route.',
  });
}

export function methodNotAllowed(): ValidationError {
  return new ValidationError({
    code: 'method-not-allowed',
    path: 'method',
    message: 'The route has another method.',
  });
}
