import type { ErrorCodeOf } from './errorCodes.ts';
import { StablePayError, type StablePayErrorOptions } from './StablePayError.ts';

export type ApiErrorOptions = StablePayErrorOptions<ErrorCodeOf<'api'>> & {
  /** HTTP status of the answer. */
  status: number;
  /** The other side's own code, kept as it came; unknown codes are normal. */
  remoteCode?: string | undefined;
  /** The field the other side complains about, dotted. */
  param?: string | undefined;
  requestId?: string | undefined;
  retryAfterMs?: number | undefined;
};

/** The other side understood the request and refused it. */
export class ApiError extends StablePayError<ErrorCodeOf<'api'>> {
  override readonly status: number;
  readonly remoteCode: string | undefined;
  readonly param: string | undefined;
  readonly requestId: string | undefined;
  override readonly retryAfterMs: number | undefined;

  constructor({ status, remoteCode, param, requestId, retryAfterMs, ...options }: ApiErrorOptions) {
    super(options);
    this.name = 'ApiError';
    this.status = status;
    this.remoteCode = remoteCode;
    this.param = param;
    this.requestId = requestId;
    this.retryAfterMs = retryAfterMs;
  }
}
