import type { ErrorCodeOf } from './errorCodes.ts';
import { StablePayError, type StablePayErrorOptions } from './StablePayError.ts';

/** The network, or something in between, failed. It says nothing about the payment. */
export class NetworkError extends StablePayError<ErrorCodeOf<'network'>> {
  /** HTTP status when there was one (an HTML page with status 200, say). */
  override readonly status: number | undefined;
  /** How long the other side asked us to wait, in milliseconds. */
  override readonly retryAfterMs: number | undefined;

  constructor({
    status,
    retryAfterMs,
    ...options
  }: StablePayErrorOptions<ErrorCodeOf<'network'>> & {
    status?: number | undefined;
    retryAfterMs?: number | undefined;
  }) {
    super(options);
    this.name = 'NetworkError';
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}
