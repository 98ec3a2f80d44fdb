import {
  ApiError,
  errorCatalogue,
  type ErrorCodeOf,
  type FailedAnswer,
  NetworkError,
  parseRecord,
  type StablePayError,
} from '@stablepay/core';

const codes: Readonly<Record<string, ErrorCodeOf<'api'>>> = {
  order_id_conflict: 'order-id-conflict',
  idempotency_conflict: 'idempotency-conflict',
  session_not_cancelable: 'session-not-cancelable',
  refund_amount_exceeds_remaining: 'refund-refused',
  refund_not_cancelable: 'refund-refused',
  resource_missing: 'resource-missing',
};

function codeFor(status: number, remoteCode: string | undefined): ErrorCodeOf<'api'> {
  if (remoteCode !== undefined && Object.hasOwn(codes, remoteCode)) {
    return codes[remoteCode] ?? 'request-refused';
  }
  if (status === 401) return 'authentication-failed';
  if (status === 403) return 'permission-denied';
  if (status === 404) return 'resource-missing';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'upstream-failed' : 'request-refused';
}

const word = (value: unknown) =>
  typeof value === 'string' && /^[\w.[\]-]{1,128}$/.test(value) ? value : undefined;

/**
 * The error for an answer of the StablePay API outside 2xx. Type and code are kept as they came
 * when they are plain words; the message of the API is for people and is never parsed or passed
 * on, since it may repeat what was sent. Source: API reference 3 (assumption A2).
 */
export function toApiError({ status, headers, body, retryAfterMs }: FailedAnswer): StablePayError {
  if (status >= 300 && status < 400) {
    return new NetworkError({
      code: 'unexpected-answer',
      message: `StablePay answered with a redirect (${status}), which is never followed.`,
      status,
    });
  }
  let error: { readonly [key: string]: unknown } = {};
  try {
    error = parseRecord(parseRecord(body, 'body')['error'], 'error');
  } catch {
    // A body that is not the envelope still has a status; that decides.
  }
  const remoteCode = word(error['code']);
  const param = word(error['param']);
  const named = [remoteCode, param && `parameter ${param}`].filter(Boolean).join(', ');
  const code = codeFor(status, remoteCode);
  return new ApiError({
    code,
    fix: errorCatalogue[code].fix,
    message: `StablePay answered with status ${status}${named ? ` (${named})` : ''}.`,
    status,
    remoteCode,
    param,
    requestId: word(headers.get('x-request-id')),
    retryAfterMs,
  });
}
