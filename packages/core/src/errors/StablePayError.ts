import { type ErrorCode, type ErrorFamily, familyOf, isRetryableCode } from './errorCodes.ts';

const brand = Symbol.for('stablepay.error');

export type StablePayErrorOptions<C extends ErrorCode = ErrorCode> = {
  code: C;
  /** What happened and why it matters, in one or two sentences without any secret. */
  message: string;
  /** What to do about it, where the place that throws can say. */
  fix?: string | undefined;
  cause?: unknown;
};

/**
 * The base of every error this kit throws. Recognise it with {@link isStablePayError}, not with
 * `instanceof`: two copies of the package on one page are normal.
 */
export class StablePayError<C extends ErrorCode = ErrorCode> extends Error {
  declare readonly code: C;
  declare readonly family: ErrorFamily;
  /** Whether the same call can succeed later without anybody changing anything. */
  declare readonly retryable: boolean;
  /** HTTP status of the answer, where there was one. */
  declare readonly status?: number | undefined;
  /** How long the other side asked us to wait, in milliseconds, where it did. */
  declare readonly retryAfterMs?: number | undefined;

  constructor({ code, message, fix, cause }: StablePayErrorOptions<C>) {
    super(
      `${message}${fix === undefined ? '' : ` ${fix}`} [${code}]`,
      cause === undefined ? undefined : { cause },
    );
    this.name = 'StablePayError';
    this.code = code;
    this.family = familyOf(code) ?? 'api';
    this.retryable = isRetryableCode(code);
  }

  /** On the prototype, so that it does not show in logs. */
  get [brand](): true {
    return true;
  }
}

/** Whether `value` is an error of this kit, also when another copy of the package made it. */
export function isStablePayError(value: unknown): value is StablePayError {
  return typeof value === 'object' && value !== null && brand in value;
}
